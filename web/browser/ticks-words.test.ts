import { expect, it } from "vitest";
import { ticksWords } from "./ticks-words.ts";

it("counts what is ticked, and says when nothing is left", () => {
  expect(ticksWords(0, 6, "条", "都勾上了。")).toBe("6 条里勾了 0 条。");
  expect(ticksWords(5, 6, "条", "都勾上了。")).toBe("6 条里勾了 5 条。");
  expect(ticksWords(6, 6, "条", "都勾上了。")).toBe("6 条都勾上了。");
});
