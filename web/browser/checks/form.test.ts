import { expect, it } from "vitest";
import { Reader } from "./form.ts";

const reader = (values: Record<string, string>) =>
  new Reader(new Map(Object.entries(values)), (id) => `“${id}”`, "2026-11-21");

it("keeps what the reader does not know apart from no", () => {
  const said = reader({ one: "yes", two: "no", three: "unsure" });
  expect([said.yesOrNo("one"), said.yesOrNo("two"), said.yesOrNo("three")]).toEqual([true, false, null]);
  expect(said.faults).toEqual([]);
});

it("gathers everything that is missing or wrong", () => {
  const said = reader({ "on-year": "2026", "on-month": "11", "on-day": "22" });
  said.choice("level");
  said.day("on");
  expect(said.faults).toEqual([
    { id: "level", message: "请选择：“level”" },
    { id: "on-year", message: "“on”不能晚于今天" },
  ]);
});

it("takes a day that may be left out, but not half of one", () => {
  expect(reader({}).optionalDay("on")).toBeNull();
  expect(reader({ "on-year": "2026", "on-month": "5", "on-day": "22" }).optionalDay("on")).toBe("2026-05-22");
  const half = reader({ "on-year": "2026" });
  half.optionalDay("on");
  expect(half.faults).toEqual([{ id: "on-month", message: "“on”还没有填月、日" }]);
});
