import { DOCUMENT_TYPES } from "../../../model/certificate.js";
import { element } from "../../element";
import type { Lookup, Lookups, RowProblem } from "./lookups";
import { rowWords } from "./outcome";

const PREVIEWED = 5;
const MOST_PLACES = 40;

export const count = (number: number) => number.toLocaleString("zh-CN");

/** Shows which rows will be looked up and which cannot be, before anything is sent. */
export function rowsView({ asked, problems }: Lookups): HTMLElement {
  return element(
    "div",
    {},
    element(
      "p",
      { class: "batch__count" },
      element("strong", {}, asked.length === 0 ? "没有可以查的行" : `要查 ${count(asked.length)} 行`),
      problems.length === 0 ? "，没有发现问题。" : `，${count(problems.length)} 行有问题，不查。`,
    ),
    asked.length === 0 ? null : preview(asked),
    problems.length === 0 ? null : problemList(problems),
  );
}

function preview(asked: readonly Lookup[]): HTMLElement {
  return table(
    asked.length > PREVIEWED ? `前 ${PREVIEWED} 行会这样查` : "会这样查",
    ["行", "姓名", "凭什么查", "号码"],
    asked
      .slice(0, PREVIEWED)
      .map((lookup) => [
        `第 ${lookup.row} 行`,
        lookup.name,
        "number" in lookup ? "证书编号" : DOCUMENT_TYPES[lookup.documentType],
        "number" in lookup ? lookup.number : lookup.documentNumber,
      ]),
  );
}

function problemList(problems: readonly RowProblem[]): HTMLElement {
  return element(
    "div",
    { class: "batch__problems" },
    table("有问题的行", ["问题", "哪几行"], problemRows(problems)),
    element(
      "p",
      { class: "quiet" },
      "可以先改好表格再放进来，也可以先查别的行；结果的表格里会写明哪几行没有查、为什么。",
    ),
  );
}

/** Each problem once, with its rows. */
export function problemRows(problems: readonly RowProblem[]): string[][] {
  const rows = new Map<string, number[]>();
  for (const { row, problem } of problems) {
    const before = rows.get(problem);
    if (before === undefined) rows.set(problem, [row]);
    else before.push(row);
  }
  return [...rows].map(([problem, of]) => [problem, `${count(of.length)} 行：${rowWords(of, MOST_PLACES)}`]);
}

/** A table whose first column heads its rows. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  return element(
    "table",
    { class: "table rows batch__table" },
    element("caption", { class: "batch__caption" }, caption),
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element(
      "tbody",
      {},
      ...rows.map(([first = "", ...others]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, first),
          ...others.map((text, place) => element("td", { "data-label": heads[place + 1] ?? "" }, text)),
        ),
      ),
    ),
  );
}
