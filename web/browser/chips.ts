import { shortLevelName } from "../model/levels.js";
import type { SearchUnderstood } from "../search/parsed-query";
import type { ListState } from "./list-state";
import { withoutChoice } from "./list-state";

interface Chip {
  label: string;
  without: ListState;
}

/** The active conditions, each with a button that removes it. */
export class Chips {
  readonly #group: HTMLElement;
  readonly #label: (name: string, value: string) => string;
  readonly #change: (state: ListState) => void;

  constructor(group: HTMLElement, label: (name: string, value: string) => string, change: (state: ListState) => void) {
    this.#group = group;
    this.#label = label;
    this.#change = change;
  }

  /**
   * When the focused chip is replaced, the focus moves to the chip in its place, or to the results.
   *
   * @param understood how the search understood the text; null when not known
   */
  show(state: ListState, understood: SearchUnderstood | null): void {
    const group = this.#group;
    const focused = [...group.children].indexOf(document.activeElement as Element);
    const chips = [...textChips(state, understood), ...this.#chips(state)].map((chip) => this.#button(chip));
    group.hidden = chips.length === 0;
    group.replaceChildren(...chips);
    if (focused >= 0) (chips[Math.min(focused, chips.length - 1)] ?? document.getElementById("results"))?.focus();
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
    button.addEventListener("click", () => {
      // Not every browser does that by itself.
      button.focus();
      this.#change(chip.without);
    });
    return button;
  }
}

/** The text, and apart from it the level that it names. */
function textChips(state: ListState, understood: SearchUnderstood | null): Chip[] {
  const typed = state.text.trim();
  const level = understood?.level ?? null;
  if (level === null) return typed === "" ? [] : [{ label: `“${typed}”`, without: { ...state, text: "" } }];
  const text = understood?.text ?? "";
  const chip = { label: shortLevelName(level), without: { ...state, text } };
  return text === "" ? [chip] : [{ label: `“${text}”`, without: { ...state, text: shortLevelName(level) } }, chip];
}
