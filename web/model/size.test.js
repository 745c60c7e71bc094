import { expect, it } from "vitest";
import { sizeWords } from "./size.js";

it.each([
  [0, "0 字节"],
  [999, "999 字节"],
  [1000, "1.0 KB"],
  [9449, "9.4 KB"],
  [12_345, "12 KB"],
  [1_234_567, "1235 KB"],
])("of %i bytes it says %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
