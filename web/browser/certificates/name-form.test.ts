import { expect, it } from "vitest";
import { nameForm, names } from "../../../schema/certificates/rules.json";
import { comparedName } from "./name-form.ts";

it.each(names.same.map((ways) => [ways]))("has one form for %j", (ways) => {
  expect(new Set(ways.map((typed) => comparedName(typed))).size).toBe(1);
  expect(comparedName(ways[0] ?? "")).not.toBe("");
});

it.each(names.different)("tells %s and %s apart", (one, other) => {
  expect(comparedName(one ?? "")).not.toBe(comparedName(other ?? ""));
});

it.each(names.none)("takes %j for no name", (typed) => {
  expect(comparedName(typed)).toBe("");
});

it("still knows the form of receipts from before", () => {
  expect(comparedName("阿卜杜拉 • 买买提", 1)).toBe("阿卜杜拉·买买提");
  expect(comparedName("José", 1)).toBe("JOSÉ");
  expect(nameForm.version).toBe(2);
});
