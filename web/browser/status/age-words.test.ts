import { expect, it } from "vitest";
import { ageWords } from "./age-words";

it.each([
  [0, "刚刚"],
  [1.9, "刚刚"],
  [2, "2 秒前"],
  [59.9, "59 秒前"],
  [60, "1 分钟前"],
  [3599, "59 分钟前"],
  [7200, "2 小时前"],
])("%d seconds are %s", (seconds, words) => {
  expect(ageWords(seconds)).toBe(words);
});
