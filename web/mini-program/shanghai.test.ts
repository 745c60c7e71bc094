import { expect, it } from "vitest";
import { dayOf, instantWords, startOf } from "./shanghai.ts";

it("tells instants by the clock of Shanghai, wherever the phone is", () => {
  expect(instantWords("2026-11-21T16:05:00Z")).toBe("2026年11月22日 00:05");
  expect(instantWords(0)).toBe("1970年1月1日 08:00");
  expect(dayOf("2026-11-21T23:00:00+08:00")).toBe("2026-11-21");
  expect(dayOf("2026-11-21T16:00:00Z")).toBe("2026-11-22");
});

it("begins a day at Shanghai's midnight", () => {
  expect(startOf("2026-11-21") * 1000).toBe(Date.parse("2026-11-20T16:00:00Z"));
});
