import { expect, it } from "vitest";
import { otherRules, shanghaiRules } from "./rule-sets.js";

it("holds the nineteen clauses of Shanghai, level by level", () => {
  const clauses = shanghaiRules.levels.map(({ level, routes }) => [level, routes.length]);
  expect(clauses).toEqual([
    ["LEVEL_5", 2],
    ["LEVEL_4", 3],
    ["LEVEL_3", 6],
    ["LEVEL_2", 5],
    ["LEVEL_1", 3],
  ]);
});

it("keeps the rules of another province apart", () => {
  expect(otherRules.map(({ id }) => id)).toEqual(["haimen-qualification"]);
});
