import { element } from "./element";

/** A place in a source document. */
export interface Cited {
  document: { id: string; number: string | null; title: string };
  locator: string;
}

/** Where a fact is printed, as the `cite` macro of the pages says it. */
export function cite({ document, locator }: Cited, before = "出处："): HTMLElement {
  const name = document.number ?? `《${document.title}》`;
  const link = element("a", { class: "govuk-link", href: `/sources/#${document.id}` }, name);
  return element("span", { class: "cite answer__cite" }, before, link, `，${locator}`);
}
