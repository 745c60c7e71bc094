import { expect, it } from "vitest";
import { allLevels, levelWords, missingLevels } from "./levels.js";

it("says single levels one by one and longer runs as a range", () => {
  expect(levelWords(["LEVEL_4"])).toBe("四级");
  expect(levelWords(["LEVEL_4", "LEVEL_3"])).toBe("四级、三级");
  expect(levelWords(["LEVEL_5", "LEVEL_4", "LEVEL_3"])).toBe("五级至三级");
  expect(levelWords(["LEVEL_5", "LEVEL_3", "LEVEL_2"])).toBe("五级、三级、二级");
  expect(levelWords([])).toBe("");
});

it("lists levels from the lowest up, whatever their order was", () => {
  expect(allLevels([{ levels: ["LEVEL_1", "LEVEL_2"] }, { levels: ["LEVEL_5"] }])).toEqual([
    "LEVEL_5",
    "LEVEL_2",
    "LEVEL_1",
  ]);
});

it("names the gaps", () => {
  expect(missingLevels(["LEVEL_3", "LEVEL_2", "LEVEL_1"])).toEqual(["LEVEL_5", "LEVEL_4"]);
});
