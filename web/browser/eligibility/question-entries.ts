const NUMBERED = ["id", "name", "for", "aria-describedby", "data-when"];

/** The entries of a question that asks for a list. The reader adds and removes them. */
export class QuestionEntries {
  private readonly form: HTMLElement;
  private readonly list: HTMLElement;
  private readonly added: () => void;

  /** @param added is called when an entry was added */
  constructor(form: HTMLElement, list: HTMLElement, added: () => void) {
    this.form = form;
    this.list = list;
    this.added = added;
    form.querySelector("[data-add]")?.addEventListener("click", () => {
      this.add().querySelector<HTMLElement>("input, select")?.focus();
    });
  }

  add(): HTMLElement {
    const entry = copyOf(this.form, "template");
    entry.querySelector("[data-remove]")?.addEventListener("click", () => this.remove(entry));
    this.list.append(entry);
    this.number();
    this.added();
    return entry;
  }

  private remove(entry: HTMLElement): void {
    entry.remove();
    this.number();
    this.form.querySelector<HTMLElement>("[data-add]")?.focus();
  }

  /** Entries are numbered as they stand, so that the API's paths fit the names of the controls. */
  private number(): void {
    const entries = [...this.list.children];
    entries.forEach((entry, place) => {
      for (const node of [entry, ...entry.querySelectorAll("*")]) {
        for (const name of NUMBERED) {
          const value = node.getAttribute(name);
          if (value !== null) node.setAttribute(name, value.replace(/-(?:N|\d+)-/g, `-${place}-`));
        }
      }
      const number = entry.querySelector("[data-number]");
      if (number !== null) number.textContent = String(place + 1);
      const remove = entry.querySelector<HTMLElement>("[data-remove]");
      if (remove !== null) remove.hidden = entries.length === 1;
    });
  }
}

/** A copy of what a template holds. */
export function copyOf<Element extends HTMLElement>(within: ParentNode, selector: string): Element {
  const first = within.querySelector<HTMLTemplateElement>(selector)?.content.firstElementChild;
  if (!first) throw new Error(`The page has no template ${selector}.`);
  return document.importNode(first, true) as Element;
}
