import { expect, it } from "vitest";
import { planSentence } from "./plan-sentence.ts";

const asked = { code: "4-07-03-05", level: "LEVEL_3", asOf: "2026-11-21" } as const;
const offering = { occupation: { code: "4-07-03-05" }, level: "LEVEL_3", fee: { amount: 400 } } as const;
const round = {
  name: "2026年11月",
  status: "NOT_YET_OPEN",
  application: { opensOn: "2026-09-10", closesOn: "2026-09-30" },
  examDates: ["2026-11-07", "2026-11-08"],
  offerings: [offering],
} as const;
const plan = (changes: object) => ({ year: 2026, offerings: [offering], rounds: [round], ...changes }) as never;

it("tells the fee and the round one can still apply for", () => {
  expect(planSentence([plan({})], asked)).toBe(
    "评价费400元。下一个批次还没有开始申报：2026年9月10日至30日申报，2026年11月7日、8日考试。",
  );
});

it("says that nothing is left when every round has closed", () => {
  expect(planSentence([plan({ rounds: [{ ...round, status: "FINISHED" }] })], asked)).toBe(
    "评价费400元。2026年的批次都已经截止申报；登记册里还没有下一年的计划。",
  );
});

it("leaves out rounds of other levels, and says that a fee is unknown", () => {
  const other = { ...offering, level: "LEVEL_4" };
  expect(
    planSentence(
      [plan({ offerings: [{ ...offering, fee: null }], rounds: [{ ...round, offerings: [other] }] })],
      asked,
    ),
  ).toBe("评价费多少，来源没有说。2026年的批次都已经截止申报；登记册里还没有下一年的计划。");
});

it("says nothing of a year without a plan", () => {
  expect(planSentence([plan({ year: 2025 })], asked)).toBe("");
});
