import type { CertificateLookupQuery } from "../../generated/operations.ts";
import { MODULES } from "../../model/plan-words.js";
import { cite } from "../cite";
import { element } from "../element";

type Certificate = CertificateLookupQuery["certificateLookup"]["certificates"][number];

/** The score of each module, and whether it is enough. */
export function scoreTable({ results }: Certificate): HTMLElement {
  if (results.length === 0) return element("p", { class: "quiet" }, "各科的成绩没有报来。");
  const rows = results.map(({ module, score, passed }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, MODULES[module]),
      element("td", { "data-label": "成绩" }, `${score} 分`),
      element("td", { "data-label": "结果" }, passed ? "合格" : resit()),
    ),
  );
  return element(
    "table",
    { class: "table rows certificate__scores" },
    element("caption", { class: "certificate__caption" }, "各科成绩（合格线印在哪里，见疑点52）"),
    element(
      "thead",
      {},
      element("tr", {}, ...["科目", "成绩", "结果"].map((name) => element("th", { scope: "col" }, name))),
    ),
    element("tbody", {}, ...rows),
  );
}

/** How long scores stay valid for a resit, shown only if the year's plan is known. */
export function validityNote({ resultValidity }: Certificate): HTMLElement | null {
  if (resultValidity === null) return null;
  return element(
    "p",
    { class: "source" },
    `合格的科目为补考保留 ${resultValidity.years} 年，见`,
    element("a", { class: "govuk-link", href: "/resits/" }, "还能补考吗"),
    "；证书不因此过期。",
    cite(resultValidity.citation),
  );
}

function resit(): HTMLElement {
  return element("span", {}, "没有合格，", element("a", { class: "govuk-link", href: "/resits/" }, "能不能补考"));
}
