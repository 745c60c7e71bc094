import type { ResitStatusQuery } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { MODULES } from "../../model/plan-words.js";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { answerPanel, bullets, paragraph } from "./answer";

type Answer = ResitStatusQuery["resit"];

const HEADINGS: Record<Answer["outcome"], string> = {
  ALLOWED: "可以补考",
  COMPETITION: "不能补考",
  FORFEITED: "不能补考",
  EXPIRED: "不能补考",
  NOTHING_TO_RESIT: "不用补考",
  UNKNOWN: "说不准",
};

/** Whether the reader may resit, and what a resit would involve. */
export function resitAnswer({ resit: status }: ResitStatusQuery): HTMLElement {
  const { outcome, reason, notes, citations, conflicts } = status;
  const possible = outcome === "ALLOWED" || outcome === "UNKNOWN";
  return answerPanel(
    HEADINGS[outcome],
    paragraph(reason),
    possible ? bullets(resit(status)) : null,
    notes.length === 0 ? null : element("h3", { class: "govuk-heading-s" }, "还要知道"),
    notes.length === 0 ? null : bullets(notes),
    doubts(conflicts),
    paragraph("这是登记册按条文算的，只按您填的情况。能不能补考，由评价机构审核决定。"),
    citations.length === 0
      ? null
      : element("details", { class: "govuk-details" }, summary("规则的出处"), places(citations)),
  );
}

/** What a resit would involve, as far as known. */
function resit({ outcome, validUntil, modules, fee }: Answer): string[] {
  const open = modules.filter(({ needed }) => needed).map(({ module }) => MODULES[module]);
  const lines = open.length === 0 ? [] : [`要考：${open.join("、")}。`];
  if (validUntil !== null) lines.push(`合格的成绩保留到${chineseDay(validUntil)}，这一天也算。`);
  if (fee !== null) lines.push(`补考费一共 ${fee.amount} 元。`);
  else if (outcome === "ALLOWED") lines.push("补考费多少不知道，请问评价机构。");
  return lines;
}

function summary(text: string): HTMLElement {
  const inner = element("span", { class: "govuk-details__summary-text" }, text);
  return element("summary", { class: "govuk-details__summary" }, inner);
}

function places(citations: Answer["citations"]): HTMLElement {
  const items = citations.map((citation) => element("li", {}, cite(citation, "")));
  return element("ul", { class: "govuk-list govuk-list--bullet govuk-details__text" }, ...items);
}
