import type { Cited } from "./cite";
import { cite } from "./cite";
import { element } from "./element";

/** A problem or warning for a file. */
export interface ProblemRow {
  /** Sheet and cell, or the path in a file without cells; empty when it is nowhere in particular. */
  place: string;
  message: string;
  citations: readonly Cited[];
}

/** All problems or warnings, one per row, with place and source; `whole` labels those without a place. */
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
