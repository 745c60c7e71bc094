import { expect, it } from "vitest";
import { placeOf } from "./plan-file.ts";

const places = { "plan.rounds": "批次", "plan.rounds[0]": "批次!A2", "plan.rounds[0].examDates": "批次!H2" };

it.each([
  ["plan.rounds[0].examDates", "批次!H2"],
  ["plan.rounds[0].examDates[1]", "批次!H2"],
  ["plan.rounds[0].name", "批次!A2"],
  ["plan.rounds[7].name", "批次"],
  ["plan.year", null],
  ["expectedVersion", null],
  [null, null],
])("finds where %s stands", (field, place) => {
  expect(placeOf(field, places)).toBe(place);
});
