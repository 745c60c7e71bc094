import type { PublicationAction } from "../../../generated/operations.ts";
import { element } from "../../element";
import { instantWords } from "../../instant-words";
import type { Change } from "./registering";

const ACTIONS: Record<PublicationAction, string> = { PUBLISHED: "发布", CHANGED: "更改", WITHDRAWN: "撤回" };

/** The labels of the fields of AssessmentPlanInput. */
const FIELDS: Record<string, string> = {
  title: "标题",
  effectiveFrom: "起始日期",
  notice: "通知",
  offerings: "评价项目和收费",
  rounds: "批次",
  applicationRoutes: "申报方式",
  rules: "规定",
  resultValidityYears: "成绩有效期",
  resultTimes: "出成绩的时间",
  conductRules: "违纪处理",
  contactPoints: "联系方式",
  links: "网址",
};

/** The versions of a published plan: what was done when, and by whom. */
export function historyTable(changes: readonly Change[]): HTMLElement {
  return element(
    "table",
    { class: "table rows" },
    element("caption", { class: "govuk-visually-hidden" }, "计划的各版，最新的在前"),
    element(
      "thead",
      {},
      element("tr", {}, ...["版", "做了什么", "时间", "谁"].map((text) => element("th", { scope: "col" }, text))),
    ),
    element("tbody", {}, ...changes.map(row)),
  );
}

function row({ version, action, changedAt, changedBy, reason, fields }: Change): HTMLElement {
  const what = fields.map((field) => FIELDS[field] ?? field).join("、");
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, `第 ${version} 版`),
    element(
      "td",
      { "data-label": "做了什么" },
      [ACTIONS[action], what, reason ?? ""].filter((text) => text !== "").join("："),
    ),
    element("td", { "data-label": "时间" }, instantWords(changedAt)),
    element("td", { "data-label": "谁" }, changedBy),
  );
}
