import { expect, test } from "vitest";
import { careerPath } from "./career-path.js";
import { shanghaiRules } from "./rule-sets.js";

const path = careerPath(shanghaiRules.levels);

test("each level follows on the one below after the years of its clause", () => {
  expect(path.steps.map(({ level, below, after }) => [level.name, below?.name ?? null, after?.years ?? null])).toEqual([
    ["五级", null, null],
    ["四级", "五级", 3],
    ["三级", "四级", 4],
    ["二级", "三级", 5],
    ["一级", "二级", 5],
  ]);
  expect(path.steps.map(({ after }) => after?.route.clause ?? null)).toEqual([null, "(2)", "(2)", "(1)", "(1)"]);
});

test("levels that work alone leads to say after how many years, the others that none does", () => {
  expect(path.steps.map(({ alone }) => alone?.years ?? null)).toEqual([0, 5, 10, null, null]);
});

test("a step of the picture begins where the one before ends", () => {
  expect(path.steps.map(({ begins }) => begins)).toEqual([0, 0, 3, 7, 12]);
  expect(path.years).toBe(17);
});

test("no clause is forgotten", () => {
  for (const { level, after, alone, others } of path.steps) {
    const { routes } = shanghaiRules.levels.find(({ level: id }) => id === level.id) ?? { routes: [] };
    expect([after, alone].filter((way) => way !== null).length + others, level.name).toBe(routes.length);
  }
});
