import type { SearchUnderstood } from "../search/parsed-query";
import { Chips } from "./chips";
import { facetsToggle } from "./facets-toggle";
import { FilterForm } from "./filter-form";
import type { ListState } from "./list-state";
import { readState, writeState } from "./list-state";
import { isPersonal } from "./personal-number";

/** How long to wait after a key before telling a screen reader the new count. */
const QUIET_MS = 600;

/** A list with filters. The address is the state: form and chips follow it, and `show` the rows. */
export class FilteredPage {
  readonly #root: HTMLElement;
  readonly #form: FilterForm;
  readonly #chips: Chips;
  readonly #countFacets: (chosen: number) => void;
  readonly #show: (state: ListState) => void;
  #state: ListState = { text: "", choices: new Map() };
  #typing = false;
  #announcement = 0;

  /** @param again the action to retry after a failure; by default, showing the state */
  constructor(root: HTMLElement, form: HTMLFormElement, show: (state: ListState) => void, again = show) {
    this.#root = root;
    this.#show = show;
    this.#form = new FilterForm(form);
    this.#countFacets = facetsToggle(form);
    this.#chips = new Chips(
      this.part("chips"),
      (name, value) => this.#form.label(name, value),
      (state) => this.#go(state),
    );
    form.addEventListener("input", (event) => this.#onInput(event));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#typing = false;
      this.part("count").focus();
    });
    this.part("retry").addEventListener("click", () => {
      this.#ask(again);
      // The button goes; what comes stands below the count.
      this.part("count").focus();
    });
    this.part("clear").addEventListener("click", () => {
      this.#go({ text: "", choices: new Map() });
      this.#form.focusText();
    });
    window.addEventListener("popstate", () => this.#followAddress());
  }

  start(): void {
    this.#followAddress();
  }

  /** Whether letters are being typed, of which more may follow. */
  get typing(): boolean {
    return this.#typing;
  }

  /** Shows separately how the search understood the text. */
  understood(understood: SearchUnderstood | null): void {
    this.#chips.show(this.#state, understood);
  }

  /** The size of what is shown, as heading and, a little later, for screen readers. */
  tell(text: string): void {
    const count = this.part("count");
    if (count.textContent === text) return;
    count.textContent = text;
    window.clearTimeout(this.#announcement);
    this.#announcement = window.setTimeout(() => {
      this.part("live").textContent = text;
    }, QUIET_MS);
  }

  /** The part of the page that is marked with `data-` and the name. */
  part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-${name}]`);
    if (part === null) throw new Error(`The list page has no part "${name}".`);
    return part;
  }

  /** What is typed, letters or the parts of a day, is one step back; everything else is a step of its own. */
  #onInput(event: Event): void {
    const typed = (event.target as HTMLInputElement).matches("input:not([type=checkbox])");
    const state = this.#form.read();
    if (typed && this.#typing) history.replaceState(null, "", address(state));
    else history.pushState(null, "", address(state));
    this.#typing = typed;
    this.#follow(state);
  }

  #go(state: ListState): void {
    history.pushState(null, "", address(state));
    this.#followAddress();
  }

  #followAddress(): void {
    this.#typing = false;
    const state = readState(location.search, this.#form.offered);
    if (isPersonal(state.text)) history.replaceState(null, "", address(state));
    this.#form.write(state);
    this.#follow(state);
  }

  #follow(state: ListState): void {
    this.#state = state;
    this.#chips.show(state, null);
    this.#countFacets([...state.choices.values()].flat().length);
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>("[data-carry-text]")) {
      link.search = writeState({ text: state.text, choices: new Map() });
    }
    this.#ask(this.#show);
  }

  /** Replaces a failure by the message that a request is running. Otherwise styles/_filters.scss shows that message. */
  #ask(ask: (state: ListState) => void): void {
    if (!this.part("failed").hidden) this.tell("正在查询…");
    ask(this.#state);
  }
}

function address(state: ListState): string {
  return location.pathname + writeState(state);
}
