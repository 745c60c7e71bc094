import { element } from "./element";

/** A place in a source document. */
export interface Cited {
  document: { id: string; number: string | null; title: string };
  locator: string;
  /** The printed words at its places. */
  passages?: readonly { number: number }[];
}

/** Where a fact is printed, as the `cite` macro of the pages says it: a link to the printed words. */
export function cite({ document, locator, passages = [] }: Cited, before = "出处："): HTMLElement {
  const name = document.number ?? `《${document.title}》`;
  const [passage] = passages;
  const href = `/sources/${document.id}/${passage === undefined ? "" : `#p${passage.number}`}`;
  const link = element("a", { class: "govuk-link", href }, `${name}，${locator}`);
  return element("span", { class: "cite answer__cite" }, before, link);
}

/** What the sources leave open and decides here, each a link into the public list. */
export function doubts(conflicts: readonly { number: number; decides: string }[]): HTMLElement | null {
  if (conflicts.length === 0) return null;
  const items = conflicts.map(({ number, decides }) =>
    element(
      "li",
      {},
      `${decides}（`,
      element("a", { class: "govuk-link", href: `/sources/#conflict-${number}` }, `疑点${number}`),
      "）",
    ),
  );
  return element(
    "div",
    { class: "doubts" },
    element("p", { class: "doubts__heading" }, "来源没有说清，会影响这里的："),
    element("ul", { class: "govuk-list govuk-list--bullet" }, ...items),
  );
}
