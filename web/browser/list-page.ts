import { Chips } from "./chips";
import { facetsToggle } from "./facets-toggle";
import { FilterForm } from "./filter-form";
import type { ListState } from "./list-state";
import { readState, writeState } from "./list-state";
import { Rows } from "./rows";

/** How long to wait after a key before telling a screen reader the new count. */
const QUIET_MS = 600;

/** Filters a pre-rendered list. The address is the state: form, rows and chips follow it. */
class ListPage {
  readonly #root: HTMLElement;
  readonly #rows: Rows;
  readonly #form: FilterForm;
  readonly #chips: Chips;
  readonly #countFacets: (chosen: number) => void;
  #typing = false;
  #announcement = 0;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#rows = new Rows(root);
    this.#form = new FilterForm(form);
    this.#countFacets = facetsToggle(form);
    this.#chips = new Chips(
      this.#part("chips"),
      (name, value) => this.#form.label(name, value),
      (state) => this.#go(state),
    );
    form.addEventListener("input", (event) => this.#onInput(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#typing = false;
      this.#part("count").focus();
    });
    this.#part("clear").addEventListener("click", () => {
      this.#go({ text: "", choices: new Map() });
      this.#form.focusText();
    });
    window.addEventListener("popstate", () => this.#followAddress());
    this.#followAddress();
  }

  /** Letters typed one after another are one step back; everything else is a step of its own. */
  #onInput(event: Event): void {
    const typed = (event.target as HTMLInputElement).name === "q";
    const state = this.#form.read();
    if (typed && this.#typing) history.replaceState(null, "", address(state));
    else history.pushState(null, "", address(state));
    this.#typing = typed;
    this.#show(state);
  }

  #go(state: ListState): void {
    history.pushState(null, "", address(state));
    this.#followAddress();
  }

  #followAddress(): void {
    this.#typing = false;
    const state = readState(location.search, this.#form.offered);
    this.#form.write(state);
    this.#show(state);
  }

  #show(state: ListState): void {
    const shown = this.#rows.show(state);
    this.#part("empty").hidden = shown > 0;
    this.#chips.show(state);
    this.#countFacets([...state.choices.values()].flat().length);
    this.#tell(shown, writeState(state) !== "");
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>("[data-carry-text]")) {
      link.search = writeState({ text: state.text, choices: new Map() });
    }
  }

  #tell(shown: number, filtered: boolean): void {
    const count = this.#part("count");
    const noun = count.dataset.noun ?? "";
    const text = filtered ? `找到 ${shown} ${noun}` : `共 ${shown} ${noun}`;
    if (count.textContent === text) return;
    count.textContent = text;
    window.clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.#part("live").textContent = text;
    }, QUIET_MS);
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The list page has no part "${name}".`);
    return part;
  }
}

function address(state: ListState): string {
  return location.pathname + writeState(state);
}

for (const root of document.querySelectorAll<HTMLElement>("[data-list-page]")) {
  const form = root.querySelector<HTMLFormElement>("[data-filters]");
  if (form !== null) new ListPage(root, form);
}
