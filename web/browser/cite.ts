import { element } from "./element";
import { reportLink } from "./report-link";

/** A place in a source document. */
export interface Cited {
  document: { id: string; number: string | null; title: string };
  locator: string;
  /** The printed words at its places. */
  passages?: readonly { number: number }[];
}

/** A citation in the form of the pages' `cite` macro: each place links to its printed words. */
export function cite({ document, locator, passages = [] }: Cited, before = "出处："): HTMLElement {
  const name = document.number ?? `《${document.title}》`;
  const places = locator.split("；");
  // A range has several passages. Its link leads to the first.
  const each = passages.length === places.length ? places : [locator];
  const links = each.flatMap((place, at) => {
    const passage = passages[at];
    const href = addressOf(document.id, passage === undefined ? "" : `#p${passage.number}`);
    const link = element("a", { class: "govuk-link", href }, at === 0 ? `${name}，${place}` : place);
    return at === 0 ? [link] : ["；", link];
  });
  return element("span", { class: "cite answer__cite" }, before, ...links, reportLink());
}

/** The notice that an organization names for its plan is described on the plan's page. */
function addressOf(document: string, passage: string): string {
  return document.startsWith("plan-")
    ? `/organizations/plan/?id=${document.slice("plan-".length)}`
    : `/sources/${document}/${passage}`;
}

/** The open points of the sources that decide here, each with a link to the public list. */
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
