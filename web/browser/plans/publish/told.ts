import type { Cited } from "../../cite";
import { cite } from "../../cite";
import { element } from "../../element";

/** Something that is wrong or doubtful in a plan. */
export interface Told {
  /** Sheet and cell, or the path in a file without sheets; empty when it is nowhere in particular. */
  place: string;
  message: string;
  citations: readonly Cited[];
}

/** All that is wrong or doubtful, one a row, with where it stands and what it is measured by. */
export function toldTable(caption: string, all: readonly Told[]): HTMLElement {
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
          element("th", { scope: "row" }, place === "" ? "整个计划" : place),
          element("td", { "data-label": "问题" }, message, ...citations.flatMap((each) => [" ", cite(each)])),
        ),
      ),
    ),
  );
}
