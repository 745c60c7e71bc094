import { expect, it } from "vitest";
import { readDay, today } from "./day.ts";

const LATEST = "2026-11-21";
const read = (year: string, month: string, day: string) => readDay("出生日期", { year, month, day }, LATEST);

it("reads a day, with full-width digits too", () => {
  expect(read("2016", "2", "29")).toEqual({ day: "2016-02-29" });
  expect(read("２０１６", " ０２ ", "9")).toEqual({ day: "2016-02-09" });
  expect(read("2026", "11", "21")).toEqual({ day: LATEST });
});

it.each([
  [["", "", ""], "还没有填年、月、日", "year"],
  [["2016", "", ""], "还没有填月、日", "month"],
  [["16", "2", "3"], "四位数字", "year"],
  [["2e3", "1", "1"], "四位数字", "year"],
  [["0x7e", "1", "1"], "四位数字", "year"],
  [["2016", "1e0", "3"], "1到12", "month"],
  [["2016", "13", "3"], "1到12", "month"],
  [["2015", "2", "29"], "2015年2月没有这一天", "day"],
  [["2016", "2", "1.5"], "没有这一天", "day"],
  [["2016", "2", "x"], "没有这一天", "day"],
  [["2026", "11", "22"], "不能晚于今天", "year"],
] as const)("%j is no day: %s", ([year, month, day], message, part) => {
  const wrong = read(year, month, day);
  expect(wrong).toMatchObject({ part });
  expect(wrong).toHaveProperty("message", expect.stringContaining(message));
});

it("takes a month where that does", () => {
  const month = (year: string, of: string, day = "") => readDay("开始日期", { year, month: of, day }, LATEST, true);
  expect(month("2016", "11")).toEqual({ day: "2016-11-01", ofMonth: true });
  expect(month("２０２６", "11", " ")).toEqual({ day: "2026-11-01", ofMonth: true });
  expect(month("2016", "11", "30")).toEqual({ day: "2016-11-30" });
  expect(month("2026", "12")).toMatchObject({ part: "year", message: "开始日期不能晚于今天" });
  expect(month("", "")).toMatchObject({ part: "year", message: "开始日期还没有填年、月" });
  expect(month("2016", "")).toMatchObject({ part: "month", message: "开始日期还没有填月" });
});

it("takes the day of Shanghai", () => {
  expect(today(new Date("2026-11-20T16:00:00Z"))).toBe("2026-11-21");
  expect(today(new Date("2026-11-20T15:59:59Z"))).toBe("2026-11-20");
});
