import { expect, it } from "vitest";
import { daysBetween, shanghaiDay } from "./shanghai-day.ts";

it("is the day of Shanghai, not of the visitor", () => {
  expect(shanghaiDay(new Date("2026-11-07T15:59:59Z"))).toBe("2026-11-07");
  expect(shanghaiDay(new Date("2026-11-07T16:00:00Z"))).toBe("2026-11-08");
});

it("counts days over months and leap days", () => {
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-04-25", "2026-04-25")).toBe(0);
});
