import { sources } from "./snapshot.js";

/**
 * The known source conflicts, by their impact on readers.
 *
 * @typedef {import("../generated/operations.ts").SourcesQuery["sourceConflicts"][number]} Conflict
 * @type {Record<Conflict["impact"], string>}
 */
const IMPACTS = {
  ELIGIBILITY: "能不能申报",
  RESULT: "合不合格、成绩和证书算不算、会不会禁考",
  MONEY: "付多少钱、领多少钱",
  DAYS: "哪一天",
  PLACE: "由谁评价、到哪里办",
  SELECTION: "单位能不能参加征集遴选",
  MEANING: "编码、名称和证书指什么",
  PRINT: "只影响怎样显示",
};

export const conflicts = sources.sourceConflicts;

/** Most serious first. */
export const conflictGroups = Object.entries(IMPACTS).map(([impact, title]) => ({
  impact: impact.toLowerCase(),
  title,
  conflicts: conflicts.filter((conflict) => conflict.impact === impact),
}));

const byNumber = new Map(conflicts.map((conflict) => [conflict.number, conflict]));

/**
 * The conflicts that affect something, as shown beside it; only of the given kinds, if any.
 *
 * @param {readonly { number: number }[]} touching
 * @param {Conflict["impact"][]} [impacts]
 */
export function told(touching, impacts) {
  return touching
    .flatMap(({ number }) => byNumber.get(number) ?? [])
    .filter(({ impact }) => impacts === undefined || impacts.includes(impact));
}
