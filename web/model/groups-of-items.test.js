import { expect, test } from "vitest";
import { catalogueGroups, selectionGroups } from "./groups-of-items.js";
import { register } from "./register.js";

test.each([
  ["catalogue", catalogueGroups, register.items],
  ["selection", selectionGroups, register.round.items],
])("every item of the %s stands in one group, in printed order", (_, groups, all) => {
  expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const { name, items } of groups) {
    const numbers = items.map(({ number }) => number);
    expect(numbers, name).toEqual([...numbers].sort((one, other) => one - other));
  }
});
