import type { comparisons } from "../../model/editions.js";
import { element } from "../element";

type Pair = ReturnType<typeof comparisons>[number];

/** An edition beside an earlier one, as the macro `comparison` of macros/changes.njk writes it. */
export function comparisonView(pair: Pair): HTMLElement {
  const { id, from, to, come, gone, items } = pair;
  return element(
    "section",
    { "aria-labelledby": `pair-${id}`, "data-pair": id },
    element("h2", { class: "govuk-heading-l", id: `pair-${id}` }, `${from}年的目录和${to}年的目录`),
    element("h3", { class: "govuk-heading-s" }, `新列入的机构（${come.length} 家）`),
    list(come.map((organization) => organization.name)),
    element("h3", { class: "govuk-heading-s" }, `不再列有的机构（${gone.length} 家）`),
    list(gone.map((organization) => organization.name)),
    element(
      "table",
      { class: "table rows" },
      element("caption", { class: "govuk-heading-s" }, `谁可以评价什么：不同的评价项目（${items.length} 个）`),
      element("thead", {}, head(["评价项目", "机构", "怎样不同", `${from}年`, `${to}年`])),
      element("tbody", {}, ...items.map((item) => row(pair, item))),
    ),
  );
}

const list = (names: readonly string[]): HTMLElement =>
  element(
    "ul",
    { class: "govuk-list govuk-list--bullet" },
    ...(names.length === 0 ? ["没有"] : names).map((name) => element("li", {}, name)),
  );

const head = (names: readonly string[]): HTMLElement =>
  element("tr", {}, ...names.map((name) => element("th", { scope: "col" }, name)));

function row({ from, to }: Pair, { name, organization, kind, before, after }: Pair["items"][number]): HTMLElement {
  const cells = { 机构: organization.name, 怎样不同: kind, [`${from}年`]: before, [`${to}年`]: after };
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    ...Object.entries(cells).map(([label, text]) => element("td", { "data-label": label }, text)),
  );
}
