import { expect, it } from "vitest";
import { haimenForms, plans } from "./plan.js";

const [plan] = plans;
if (plan === undefined) throw new Error("There is no plan.");

/** @param {string} code */
const fees = (code) =>
  plan.offerings
    .filter(({ occupation }) => occupation.code === code)
    .map(({ level, fees }) => [
      level,
      fees.ASSESSMENT?.amount?.amount,
      fees.COMPREHENSIVE_REVIEW?.amount,
      fees.RESIT_PER_MODULE?.amount?.amount,
      fees.RESIT_COMPREHENSIVE_REVIEW?.amount,
    ]);

it("holds the fees as printed, blank cells as unknown", () => {
  expect(fees("4-07-03-04")).toEqual([
    ["LEVEL_4", 350, null, 175, null],
    ["LEVEL_3", 400, null, 200, null],
  ]);
  expect(fees("4-07-03-05")).toEqual([["LEVEL_3", 400, null, 200, null]]);
});

it("offers 职业培训师 at level 3 only in every round, whatever the timetable says", () => {
  for (const round of plan.rounds) {
    const trainer = round.offerings.filter(({ occupation }) => occupation.name === "职业培训师");
    expect(trainer.map(({ level }) => level)).toEqual(["LEVEL_3"]);
    expect(round.modules).toEqual(["理论知识、操作技能"]);
  }
});

it("says the windows of the three rounds", () => {
  expect(
    plan.rounds.map(({ applicationDays, paymentDays, examDays }) => [applicationDays, paymentDays, examDays]),
  ).toEqual([
    ["2026年2月23日至3月22日", "2026年3月23日至29日", "2026年4月25日、26日"],
    ["2026年6月29日至7月19日", "2026年7月20日至26日", "2026年8月22日、23日"],
    ["2026年9月10日至30日", "2026年10月1日至12日", "2026年11月7日、8日"],
  ]);
});

it("counts sixteen acts in three tiers", () => {
  expect(plan.conductRules.map(({ citedActs }) => citedActs.length)).toEqual([4, 5, 7]);
  expect(plan.actCount).toBe(16);
});

it("keeps another province's form apart", () => {
  expect(haimenForms.map(({ citation }) => citation.document.jurisdiction)).toEqual(["江苏省海门市"]);
  const shanghai = plan.applicationRoutes.flatMap(({ forms }) => forms.map(({ id }) => id));
  expect(shanghai).not.toContain(haimenForms[0]?.id);
});
