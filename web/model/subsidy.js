import { LEVELS, levelWords } from "./levels.js";
import { subsidySchemes } from "./snapshot.js";

/**
 * The subsidies as the sources print them.
 *
 * @import { SubsidySchemesQuery } from "../generated/operations.ts"
 * @typedef {SubsidySchemesQuery["subsidySchemes"][number]} Scheme
 */

const RECIPIENTS = {
  ANYONE: "一般劳动者",
  EMPLOYED: "在职从业人员",
  UNIVERSITY_FINAL_YEAR: "高等院校毕业学年学生",
  SECONDARY_VOCATIONAL_FINAL_YEAR: "中等职业学校毕业学年学生",
};

export const schemes = subsidySchemes.subsidySchemes.map((scheme) => ({
  ...scheme,
  amounts: scheme.amounts.map((amount) => ({
    ...amount,
    levelName: levelWords([amount.level]),
    recipientName: hasRates(scheme) ? RECIPIENTS[amount.recipient] : "符合条件的人",
  })),
  conditions: scheme.conditions.map((condition) => ({
    ...condition,
    of: condition.recipient === null ? "" : RECIPIENTS[condition.recipient],
  })),
  asksEverybody: scheme.questions.some(({ recipient }) => recipient === null),
  silent: levelWords(LEVELS.map(({ id }) => id).filter((id) => !scheme.amounts.some(({ level }) => level === id))),
}));

/** Whether a scheme pays some people less than others. @param {Scheme} scheme */
function hasRates({ amounts }) {
  return amounts.some(({ recipient }) => recipient !== "ANYONE");
}
