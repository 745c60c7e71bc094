import { expect, it } from "vitest";
import { windowStatus } from "./window-status.ts";

const opens = new Date("2025-01-20T00:00:00+08:00");
const closes = new Date("2025-01-27T00:00:00+08:00");

it.each([
  ["2025-01-19T23:59:59+08:00", "还没有开始受理。"],
  ["2025-01-20T00:00:00+08:00", "正在受理。"],
  ["2025-01-26T23:59:59+08:00", "正在受理。"],
  ["2025-01-27T00:00:00+08:00", "受理已经结束。今天是2025年1月27日。"],
])("at %s it says %s", (now, words) => {
  expect(windowStatus(opens, closes, new Date(now))).toBe(words);
});

it("tells the day of Shanghai, not of the visitor", () => {
  expect(windowStatus(opens, closes, new Date("2025-03-31T16:30:00Z"))).toContain("2025年4月1日");
});
