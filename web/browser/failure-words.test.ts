import { expect, it } from "vitest";
import { NoAnswer } from "../client/client.ts";
import { failureWords, isRefusal } from "./failure-words.ts";

it("calls each kind of failure by its own name", () => {
  expect(failureWords(new NoAnswer("UNREACHABLE"))).toContain("连不上");
  expect(failureWords(new NoAnswer("UNAVAILABLE"))).toContain("很忙");
  expect(failureWords(new NoAnswer("INTERNAL_ERROR"))).toContain("没有回应");
  expect(failureWords(new TypeError("bug"))).toContain("没有回应");
});

it("says from when on it answers again after too many questions", () => {
  expect(failureWords(new NoAnswer("RATE_LIMITED", [], 61))).toMatch(/过于频繁.*请在 \d\d:\d\d 以后再试/);
  expect(failureWords(new NoAnswer("RATE_LIMITED"))).toContain("请等一分钟再试");
});

it("knows after which failures a change may have been made all the same", () => {
  expect(isRefusal(new NoAnswer("RATE_LIMITED"))).toBe(true);
  expect(isRefusal(new NoAnswer("BAD_REQUEST"))).toBe(true);
  for (const code of ["UNREACHABLE", "UNAVAILABLE", "INTERNAL_ERROR"])
    expect(isRefusal(new NoAnswer(code))).toBe(false);
  expect(isRefusal(new TypeError("bug"))).toBe(false);
});
