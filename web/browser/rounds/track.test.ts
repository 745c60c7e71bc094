import { expect, it } from "vitest";
import type { RoundDays } from "./status.ts";
import { stateOf, stateWords, steps, worthShowing } from "./track.ts";

const APRIL: RoundDays = {
  name: "2026年4月",
  apply: ["2026-02-23", "2026-03-22"],
  pay: ["2026-03-25", "2026-03-27"],
  ticket: "2026-04-07",
  exams: ["2026-04-11", "2026-04-12"],
  results: "2026-05-20",
};
const JULY: RoundDays = {
  name: "2026年7月",
  apply: ["2026-05-18", "2026-06-14"],
  pay: ["2026-06-17", "2026-06-19"],
  ticket: "2026-06-30",
  exams: ["2026-07-04"],
  results: null,
};

const states = (round: RoundDays, today: string) => steps(round).map((step) => stateOf(step, today));
const words = (round: RoundDays, today: string) => steps(round).map((step) => stateWords(step, today));

it.each([
  ["2026-02-22", ["ahead", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-02-23", ["now", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-03-22", ["now", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-03-23", ["over", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-03-25", ["over", "now", "ahead", "ahead", "ahead"]],
  ["2026-04-10", ["over", "over", "now", "ahead", "ahead"]],
  ["2026-04-11", ["over", "over", "over", "now", "ahead"]],
  ["2026-04-12", ["over", "over", "over", "now", "ahead"]],
  ["2026-04-13", ["over", "over", "over", "over", "now"]],
  ["2026-05-20", ["over", "over", "over", "over", "now"]],
  ["2026-05-21", ["over", "over", "over", "over", "over"]],
])("on %s the steps stand at %j", (today, expected) => {
  expect(states(APRIL, today)).toEqual(expected);
});

it("says until when, and how long it is to what comes next", () => {
  expect(words(APRIL, "2026-03-20")).toEqual([
    "在这一步，到3月22日",
    "还有 5 天",
    "还有 18 天",
    "还有 22 天",
    // Its day on the page is the last one by which results come.
    "考完以后",
  ]);
  expect(words(JULY, "2026-12-01").at(-1)).toBe("在这一步");
});

it("shows what is under way, else what comes next, else nothing", () => {
  expect(worthShowing([APRIL, JULY], "2026-01-01")).toEqual([true, false]);
  expect(worthShowing([APRIL, JULY], "2026-05-18")).toEqual([true, true]);
  expect(worthShowing([APRIL, JULY], "2026-06-01")).toEqual([false, true]);
  expect(worthShowing([APRIL], "2026-06-01")).toEqual([false]);
  expect(worthShowing([JULY], "2026-12-01")).toEqual([false]);
});
