import { expect, test } from "vitest";
import { catalogueGroups } from "./catalogue-groups.js";
import { register } from "./register.js";

test("every item stands in one group, in printed order", () => {
  expect(catalogueGroups.flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual(
    register.items.map(({ id }) => id).sort(),
  );
  for (const { name, items } of catalogueGroups) {
    const numbers = items.map(({ number }) => number);
    expect(numbers, name).toEqual([...numbers].sort((one, other) => one - other));
  }
});
