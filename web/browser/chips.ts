import type { Understood } from "../search/question";
import type { ListState } from "./list-state";
import { withoutChoice } from "./list-state";
import { levelName } from "./search/words";

interface Chip {
  label: string;
  without: ListState;
}

/** The conditions that hold, each with a button that removes it. */
export class Chips {
  readonly #group: HTMLElement;
  readonly #label: (name: string, value: string) => string;
  readonly #change: (state: ListState) => void;

  constructor(group: HTMLElement, label: (name: string, value: string) => string, change: (state: ListState) => void) {
    this.#group = group;
    this.#label = label;
    this.#change = change;
  }

  /** @param understood what the search read out of the text; null when it is not known */
  show(state: ListState, understood: Understood | null): void {
    const chips = [...textChips(state, understood), ...this.#chips(state)];
    this.#group.hidden = chips.length === 0;
    this.#group.replaceChildren(...chips.map((chip) => this.#button(chip)));
  }

  #chips(state: ListState): Chip[] {
    const chips: Chip[] = [];
    for (const [name, values] of state.choices) {
      for (const value of values) {
        chips.push({ label: this.#label(name, value), without: withoutChoice(state, name, value) });
      }
    }
    return chips;
  }

  #button(chip: Chip): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chips__chip";
    button.textContent = chip.label;
    button.setAttribute("aria-label", `去掉条件：${chip.label}`);
    button.addEventListener("click", () => this.#remove(button, chip));
    return button;
  }

  /** The button that was pressed is gone afterwards: the focus goes to the chip in its place, or to the results. */
  #remove(button: HTMLButtonElement, chip: Chip): void {
    const place = [...this.#group.querySelectorAll("button")].indexOf(button);
    this.#change(chip.without);
    const left = this.#group.querySelectorAll("button");
    const next = left[Math.min(place, left.length - 1)] ?? document.getElementById("results");
    next?.focus();
  }
}

/** The text, and apart from it the level that it names. */
function textChips(state: ListState, understood: Understood | null): Chip[] {
  const typed = state.text.trim();
  const level = understood?.level ?? null;
  if (level === null) return typed === "" ? [] : [{ label: `“${typed}”`, without: { ...state, text: "" } }];
  const text = understood?.text ?? "";
  const chip = { label: levelName(level), without: { ...state, text } };
  return text === "" ? [chip] : [{ label: `“${text}”`, without: { ...state, text: levelName(level) } }, chip];
}
