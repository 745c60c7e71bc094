import { expect, it } from "vitest";
import type { RoundDays } from "./status.ts";
import { roundStatus } from "./status.ts";
import { roundWords, yearWords } from "./words.ts";

const april: RoundDays = {
  name: "2026年4月",
  apply: ["2026-02-23", "2026-03-22"],
  pay: ["2026-03-23", "2026-03-29"],
  ticket: "2026-04-20",
  exams: ["2026-04-25", "2026-04-26"],
  results: "2026-05-22",
};
const november: RoundDays = {
  name: "2026年11月",
  apply: ["2026-09-10", "2026-09-30"],
  pay: ["2026-10-01", "2026-10-12"],
  ticket: "2026-11-02",
  exams: ["2026-11-07", "2026-11-08"],
  results: "2026-12-04",
};

it.each([
  ["2026-02-22", "NOT_YET_OPEN", "还没有开始申报。明天开始，2月23日。"],
  ["2026-02-23", "APPLICATION_OPEN", "正在受理申报。还有 27 天，3月22日截止。"],
  ["2026-03-22", "APPLICATION_OPEN", "正在受理申报。今天是最后一天。"],
  ["2026-03-23", "PAYMENT", "申报已经截止，正在缴费。还有 6 天，3月29日截止。看的是钱到账的日子。"],
  ["2026-03-29", "PAYMENT", "申报已经截止，正在缴费。今天是最后一天。看的是钱到账的日子。"],
  ["2026-03-30", "BEFORE_EXAM", "申报已经截止。26 天后考试，4月25日。准考证从4月20日起可以下载。"],
  ["2026-04-20", "BEFORE_EXAM", "申报已经截止。5 天后考试，4月25日。准考证已经可以下载。"],
  ["2026-04-24", "BEFORE_EXAM", "申报已经截止。明天考试，4月25日。准考证已经可以下载。"],
  ["2026-04-25", "EXAM", "正在考试。"],
  ["2026-04-26", "EXAM", "正在考试。"],
  ["2026-04-27", "RESULTS_PENDING", "已经考完。成绩一般在5月22日前可以查到，还有 25 天。"],
  ["2026-05-22", "RESULTS_PENDING", "已经考完。成绩一般在5月22日前可以查到，就是今天。"],
  ["2026-05-23", "FINISHED", "这个批次已经结束。"],
])("on %s the round is %s", (today, status, words) => {
  expect(roundStatus(april, today)).toBe(status);
  expect(roundWords(april, today)).toBe(words);
});

it("waits for results without end where no time is printed", () => {
  const silent = { ...april, results: null };
  expect(roundStatus(silent, "2027-01-01")).toBe("RESULTS_PENDING");
  expect(roundWords(silent, "2027-01-01")).toBe("已经考完。什么时候出成绩，来源没有说。");
});

it("tells of a pause between application and payment", () => {
  const paused: RoundDays = { ...april, pay: ["2026-03-25", "2026-03-29"] };
  expect(roundWords(paused, "2026-03-23")).toBe("申报已经截止。2 天后开始缴费，3月25日。");
});

it.each([
  ["2026-01-01", "下一个批次是2026年4月：还没有开始申报。53 天后开始，2月23日。"],
  ["2026-03-01", "现在可以报2026年4月：正在受理申报。还有 21 天，3月22日截止。"],
  ["2026-03-23", "下一个批次是2026年11月：还没有开始申报。171 天后开始，9月10日。"],
  ["2026-10-01", "2 个批次的申报都已经截止，没有可以申报的批次。"],
  ["2026-11-08", "2 个批次的申报都已经截止，没有可以申报的批次。"],
  ["2026-11-09", "2 个批次都已经考完，没有可以申报的批次。"],
])("on %s the year says %s", (today, words) => {
  expect(yearWords([april, november], today)).toBe(words);
});
