import "./folds";
import type { SearchResults } from "../search/search-results";
import { FilteredPage } from "./filtered-page";
import type { ListState } from "./list-state";
import { Rows } from "./rows";
import { searchEngine } from "./search/search-engine";

/** Filters lists that are complete in the page; what is typed is found by the search, which is loaded then. */
class ListPage {
  readonly #rows: Rows;
  readonly #page: FilteredPage;
  #state: ListState = { text: "", choices: new Map() };

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#rows = new Rows(root);
    this.#page = new FilteredPage(root, form, (state) => void this.#follow(state));
    form.addEventListener("focusin", () => void searchEngine().catch(() => null), { once: true });
    this.#page.start();
  }

  /** Only the last state counts, because the search may load after the next key press. */
  async #follow(state: ListState): Promise<void> {
    this.#state = state;
    if (state.text.trim() === "") return this.#show(state, null);
    this.#page.part("count").setAttribute("aria-busy", "true");
    try {
      const [engine, { nothingFound }] = await Promise.all([searchEngine(), import("./search/nothing-found")]);
      if (state !== this.#state) return;
      const found = engine.find(state.text, (entry) => this.#rows.has(entry, state));
      this.#show(state, found, nothingFound(found, state.text));
    } catch {
      if (state === this.#state) this.#failed();
    }
  }

  #show(state: ListState, found: SearchResults | null, nothing: HTMLElement[] = []): void {
    const shown = this.#rows.show(state, found);
    this.#page.part("count").removeAttribute("aria-busy");
    this.#page.part("failed").hidden = true;
    this.#page.part("empty").hidden = shown > 0;
    this.#page.part("nearest").replaceChildren(...(shown > 0 ? [] : nothing));
    if (this.#rows.haveLevels) this.#page.understood(found?.understood ?? null);
    this.#page.tell(
      `${found === null && state.choices.size === 0 ? "共" : "找到"} ${shown} ${this.#page.part("count").dataset.noun}`,
    );
  }

  #failed(): void {
    this.#page.part("count").removeAttribute("aria-busy");
    this.#page.part("failed").hidden = false;
    this.#page.tell("查询失败");
  }
}

for (const root of document.querySelectorAll<HTMLElement>("[data-list-page]")) {
  const form = root.querySelector<HTMLFormElement>("[data-filters]");
  if (form !== null) new ListPage(root, form);
}
