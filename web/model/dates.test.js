import { expect, it } from "vitest";
import { chineseDays } from "./dates.js";

it.each([
  [["2026-02-23", "2026-03-22"], "至", "2026年2月23日至3月22日"],
  [["2026-11-07", "2026-11-08"], "、", "2026年11月7日、8日"],
  [["2026-12-30", "2027-01-02"], "至", "2026年12月30日至2027年1月2日"],
  [["2026-04-25"], "、", "2026年4月25日"],
])("says %j with %s as %s", (days, between, words) => {
  expect(chineseDays(days, between)).toBe(words);
});
