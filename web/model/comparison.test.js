import { expect, test } from "vitest";
import { comparison } from "./comparison.js";
import { LEVELS } from "./levels.js";
import { register } from "./register.js";

const CODE = "9-99-99-99";
const one = { id: "one", name: "甲", contact: { address: "某路", phone: null, hours: null, website: null } };
const other = { id: "other", name: "乙", contact: null };
const third = { id: "third", name: "丙", contact: null };

/** @param {string} name @param {{ id: string, name: string }[]} organizations */
function step(name, ...organizations) {
  const level = LEVELS.find((it) => it.name === name);
  if (level === undefined) throw new Error(name);
  return {
    level,
    offers: organizations.map(({ id, name: called }) => ({ organization: { id, name: called }, workTypes: [] })),
  };
}

/** @param {import("../generated/operations.ts").SkillLevel} level */
const offering = (level, code = CODE) => ({ level, occupation: { code } });
const plan = {
  organization: one,
  year: 2026,
  offerings: [offering("LEVEL_4"), offering("LEVEL_3", "9-99-99-98")],
  rounds: [
    { name: "4月", offerings: [offering("LEVEL_4")] },
    { name: "7月", offerings: [offering("LEVEL_3", "9-99-99-98")] },
  ],
};

test("compares the levels that several assess, with the plan of this occupation only", () => {
  const steps = [step("五级", one), step("四级", one, other), step("三级", one, other), step("二级", third)];
  const compared = comparison({ code: CODE, steps }, [one, other, third], [plan]);
  expect(compared.map(({ organization, levels }) => [organization.name, levels])).toEqual([
    ["甲", ["LEVEL_4", "LEVEL_3"]],
    ["乙", ["LEVEL_4", "LEVEL_3"]],
  ]);
  expect(compared[0]?.rounds).toEqual([plan.rounds[0]]);
  expect(compared[0]?.leftOut).toEqual(["LEVEL_3"]);
  expect(compared[1]).toMatchObject({ plan: null, offerings: [], rounds: [], leftOut: [] });
});

test("where each level has one organization at most there is nothing to compare", () => {
  const steps = [step("五级", one), step("四级", other), step("三级")];
  expect(comparison({ code: CODE, steps }, [one, other], [plan])).toEqual([]);
});

test("the catalogue has something to compare", () => {
  const compared = register.occupations.filter(({ steps }) => steps.some(({ offers }) => offers.length > 1));
  expect(compared.map(({ name }) => name)).toEqual(expect.arrayContaining(["互联网营销师", "西式烹调师"]));
});
