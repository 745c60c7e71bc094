import type { Cited } from "./cite";
import { cite } from "./cite";
import { element } from "./element";

/** Something that is wrong or doubtful in a file. */
export interface ProblemRow {
  /** Sheet and cell, or the path in a file without cells; empty when it is nowhere in particular. */
  place: string;
  message: string;
  citations: readonly Cited[];
}

/** All that is wrong or doubtful, one a row, with where it stands and what it is measured by; `whole` is what is nowhere in particular. */
export function problemTable(caption: string, all: readonly ProblemRow[], whole = "整个计划"): HTMLElement {
  return element(
    "table",
    { class: "table rows" },
    element("caption", { class: "govuk-visually-hidden" }, caption),
    element("thead", {}, element("tr", {}, ...["位置", "问题"].map((text) => element("th", { scope: "col" }, text)))),
    element(
      "tbody",
      {},
      ...all.map(({ place, message, citations }) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, place === "" ? whole : place),
          element("td", { "data-label": "问题" }, message, ...citations.flatMap((each) => [" ", cite(each)])),
        ),
      ),
    ),
  );
}
