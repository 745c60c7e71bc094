import { expect, it } from "vitest";
import { sumWords } from "./sum-words.ts";

const yuan = (amount: number | null) => (amount === null ? null : { amount, currency: "CNY" as const });

it.each([
  [2500, 2500, 2500, "估计 2500 元"],
  [0, 0, 0, "按来源写的，没有补贴可领"],
  [null, 2000, 3000, "估计在 2000 元到 3000 元之间"],
  [null, 0, 2000, "估计在 0 元到 2000 元之间"],
  [null, 1000, null, "至少 1000 元，最多多少不知道"],
  [null, 0, null, "估不出一个数"],
])("of %s, from %s to %s, it says %s", (total, minimum, maximum, words) => {
  expect(
    sumWords({
      total: yuan(total),
      totalRange: { minimum: { amount: minimum, currency: "CNY" }, maximum: yuan(maximum) },
    }),
  ).toBe(words);
});
