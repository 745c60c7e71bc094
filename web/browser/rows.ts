import type { SearchEntry } from "../search/search-entry";
import type { SearchHit, SearchResults } from "../search/search-results";
import { element } from "./element";
import type { ListState } from "./list-state";
import { foundBy } from "./search/words";

interface Row {
  element: HTMLElement;
  /** Where the row stood when the page was built. */
  place: number;
  home: HTMLElement | null;
  note: HTMLElement | null;
}

/** The rows of the page's lists, as Eleventy wrote them; filtering hides, shows and orders them. */
export class Rows {
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #sections: HTMLElement[];
  readonly #lists: HTMLElement[];
  /** The common list of all hits, whatever their group. */
  readonly #flat: HTMLElement | null;
  readonly #unfold: HTMLElement | null;
  #narrowed = false;

  constructor(root: HTMLElement) {
    const elements = [...root.querySelectorAll<HTMLElement>("[data-entry]")];
    this.#rows = new Map(
      elements.map((row, place) => [
        row.dataset.entry ?? "",
        { element: row, place, home: row.parentElement, note: null },
      ]),
    );
    this.#flat = root.querySelector<HTMLElement>("[data-flat]");
    this.#unfold = root.querySelector<HTMLElement>("[data-unfold]");
    this.#sections = [...root.querySelectorAll<HTMLElement>("[data-section]")];
    this.#lists = [...root.querySelectorAll<HTMLElement>("[data-list]")];
  }

  /** Whether a level in a query filters the rows. */
  get haveLevels(): boolean {
    return [...this.#rows.keys()].some((entry) => /^(CatalogueItem|SelectionItem) /.test(entry));
  }

  /** Whether an entry has a row here that the choices leave. */
  has({ type, id }: SearchEntry, state: ListState): boolean {
    const row = this.#rows.get(`${type} ${id}`);
    return row !== undefined && fitsChoices(row.element, state);
  }

  /**
   * Shows the rows that fit and returns how many.
   *
   * @param found what fits the text, the best first; null when there is no text
   */
  show(state: ListState, found: SearchResults | null): number {
    const hits = found === null ? null : new Map(found.hits.map((hit, rank) => [key(hit), { hit, rank }]));
    let shown = 0;
    for (const [entry, row] of this.#rows) {
      const hit = hits?.get(entry);
      const fits = hits === null ? fitsChoices(row.element, state) : hit !== undefined;
      row.element.hidden = !fits;
      note(row, hit === undefined ? "" : foundBy(hit.hit));
      if (fits) shown++;
    }
    this.#order(hits === null ? null : this.#flat, (entry, row) => hits?.get(entry)?.rank ?? row.place);
    for (const part of [...this.#sections, ...this.#lists]) {
      part.hidden = part.querySelector("[data-entry]:not([hidden])") === null;
    }
    this.#fold(found !== null || state.choices.size > 0);
    if (this.#unfold !== null) this.#unfold.hidden = this.#sections.every(({ hidden }) => hidden);
    return shown;
  }

  /** A filtered list is unfolded. The whole list is folded as built. */
  #fold(narrowed: boolean): void {
    if (!narrowed && !this.#narrowed) return;
    for (const section of this.#sections) if (section instanceof HTMLDetailsElement) section.open = narrowed;
    this.#narrowed = narrowed;
  }

  /** Sorts the best hits first, in the common list if there is one, otherwise within each list. */
  #order(flat: HTMLElement | null, rank: (entry: string, row: Row) => number): void {
    const ordered = [...this.#rows].sort(([a, one], [b, other]) => rank(a, one) - rank(b, other));
    for (const [, { element: row, home }] of ordered) (flat ?? home)?.append(row);
  }
}

const key = ({ entry: { type, id } }: SearchHit): string => `${type} ${id}`;

/** Says in a row why it was found. */
function note(row: Row, words: string): void {
  if ((row.note?.textContent ?? "") === words) return;
  row.note?.remove();
  row.note = words === "" ? null : element("span", { class: "found-by" }, words);
  if (row.note !== null) (row.element.querySelector("th") ?? row.element).append(row.note);
}

function fitsChoices(row: HTMLElement, state: ListState): boolean {
  return [...state.choices].every(([name, values]) => {
    const own = (row.dataset[name] ?? "").split(" ");
    return values.some((value) => own.includes(value));
  });
}
