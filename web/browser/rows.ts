import type { ListState } from "./list-state";
import { matches, parseNames, queryTerms } from "./match";

/** The rows of the page's lists, as Eleventy wrote them; filtering only hides and shows. */
export class Rows {
  readonly #rows: { element: HTMLElement; names: ReturnType<typeof parseNames>; codes: string[] }[];
  readonly #sections: HTMLElement[];
  readonly #lists: HTMLElement[];

  constructor(root: HTMLElement) {
    const elements = [...root.querySelectorAll<HTMLElement>("[data-search]")];
    this.#rows = elements.map((element) => ({
      element,
      names: parseNames(element.dataset.search ?? ""),
      codes: (element.dataset.code ?? "").replace(/-/g, "").split(" ").filter(Boolean),
    }));
    this.#sections = [...root.querySelectorAll<HTMLElement>("[data-section]")];
    this.#lists = [...root.querySelectorAll<HTMLElement>("[data-list]")];
  }

  get total(): number {
    return this.#rows.length;
  }

  /** Shows the rows that fit and returns how many. */
  show(state: ListState): number {
    const terms = queryTerms(state.text);
    let shown = 0;
    for (const { element, names, codes } of this.#rows) {
      const fits = matches(terms, names, codes) && fitsChoices(element, state);
      element.hidden = !fits;
      if (fits) shown++;
    }
    for (const part of [...this.#sections, ...this.#lists]) {
      part.hidden = part.querySelector("[data-search]:not([hidden])") === null;
    }
    return shown;
  }
}

function fitsChoices(element: HTMLElement, state: ListState): boolean {
  return [...state.choices].every(([name, values]) => {
    const own = (element.dataset[name] ?? "").split(" ");
    return values.some((value) => own.includes(value));
  });
}
