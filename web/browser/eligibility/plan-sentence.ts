import type { SkillLevel } from "../../generated/operations.ts";
import { chineseDays } from "../../model/dates.js";
import type { LevelAnswer } from "./sentences";

type Plan = LevelAnswer["plannedBy"][number]["plans"][number];

interface Asked {
  code: string;
  level: SkillLevel;
  asOf: string;
}

/** What the plan of this year says of a level: the fee, and the next round one can still apply for. */
export function planSentence(plans: readonly Plan[], { code, level, asOf }: Asked): string {
  const plan = plans.find(({ year }) => year === Number(asOf.slice(0, 4)));
  if (plan === undefined) return "";
  const isAsked = (offering: { occupation: { code: string }; level: SkillLevel }) =>
    offering.occupation.code === code && offering.level === level;
  const fee = plan.offerings.find(isAsked)?.fee ?? null;
  const next = plan.rounds.find(
    ({ status, offerings }) => (status === "NOT_YET_OPEN" || status === "APPLICATION_OPEN") && offerings.some(isAsked),
  );
  const money = fee === null ? "评价费多少，来源没有说。" : `评价费${fee.amount}元。`;
  if (next === undefined) {
    return `${money}${plan.year}年的批次都已经截止申报；登记册里还没有下一年的计划。`;
  }
  const { application, examDates } = next;
  const window = chineseDays([application.opensOn, application.closesOn]);
  return `${money}下一个批次${next.status === "APPLICATION_OPEN" ? "正在申报" : "还没有开始申报"}：${window}申报，${chineseDays(examDates, "、")}考试。`;
}
