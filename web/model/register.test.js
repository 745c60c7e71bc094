import { expect, it } from "vitest";
import { LEVELS } from "./levels.js";
import { register } from "./register.js";

/** @param {string} code */
const occupation = (code) => {
  const found = register.occupations.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`No occupation ${code}`);
  return found;
};

it("holds every entry of the 2024 lists", () => {
  expect(register.items).toHaveLength(89);
  expect(register.organizations).toHaveLength(47);
  expect(register.occupations).toHaveLength(100);
  expect(register.assessedCount).toBe(74);
  expect(register.round.items).toHaveLength(48);
});

it("counts the items of each level", () => {
  const counts = register.levels.map(({ number, itemCount }) => [number, itemCount]);
  expect(counts).toEqual([
    [5, 58],
    [4, 78],
    [3, 83],
    [2, 43],
    [1, 35],
  ]);
});

it("puts every ladder in the order of the levels", () => {
  for (const { ladder } of register.occupations) {
    expect(ladder.map((step) => step.level)).toEqual(LEVELS.map((level) => level.id));
  }
});

it("names the levels nobody assesses", () => {
  expect(occupation("4-07-03-05").gaps).toEqual(["LEVEL_5", "LEVEL_4"]);
});

it("says that no single work type of 电切削工 covers all its levels", () => {
  expect(occupation("6-18-01-08").spread).toBe(true);
  expect(occupation("4-12-01-01").spread).toBe(false);
});

it("sets the plan of a year beside the catalogue", () => {
  const [plan] = register.organizations.find(({ id }) => id === "org-015")?.plans ?? [];
  expect(plan?.rows.map(({ occupation, leftOut }) => [occupation.name, leftOut])).toEqual([
    ["企业人力资源管理师", "二级、一级"],
    ["职业培训师", "二级、一级"],
  ]);
});

it("gives the last day of the selection window", () => {
  expect(register.round.window.closesOn).toBe("2025-01-26");
});

it("finds nobody assessing what the round seeks organizations for, as the selection page says", () => {
  const sought = register.occupations.filter(({ selectionItems }) => selectionItems.length > 0);
  expect(sought).toHaveLength(26);
  expect(sought.filter(({ assessed }) => assessed)).toEqual([]);
});
