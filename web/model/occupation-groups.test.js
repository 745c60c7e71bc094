import { expect, test } from "vitest";
import { occupationGroups } from "./occupation-groups.js";
import { register } from "./register.js";

test("every item of the catalogue stands in one group, under its organization", () => {
  const shown = occupationGroups.flatMap(({ organizations }) =>
    organizations.flatMap(({ id, items }) => items.map((item) => [item.id, id])),
  );
  expect(shown.sort()).toEqual(register.items.map((item) => [item.id, item.organization.id]).sort());
});

test("each level is counted by the organizations that have it", () => {
  for (const { name, counts, organizations } of occupationGroups) {
    expect(Math.max(...counts), name).toBeGreaterThan(0);
    expect(Math.max(...counts), name).toBeLessThanOrEqual(organizations.length);
  }
});

test("what nobody assesses is named beside it", () => {
  const assessed = occupationGroups.flatMap((group) => group.assessed.map(({ code }) => code));
  expect(assessed).toHaveLength(register.assessedCount);
  for (const { notAssessed } of occupationGroups) expect(notAssessed.every(({ assessed: is }) => !is)).toBe(true);
});
