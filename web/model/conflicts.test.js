import { expect, test } from "vitest";
import { conflictGroups, conflicts, told } from "./conflicts.js";

test("every conflict is in one group", () => {
  expect(conflictGroups.flatMap((group) => group.conflicts)).toHaveLength(conflicts.length);
  expect(conflictGroups.every((group) => group.conflicts.length > 0)).toBe(true);
});

test("what touches something is told with what it decides", () => {
  expect(told([{ number: 52 }]).map(({ decides }) => decides)).toEqual(["多少分合格"]);
});

test("only of the kinds that are asked for", () => {
  expect(told([{ number: 52 }, { number: 65 }], ["MONEY"]).map(({ number }) => number)).toEqual([65]);
});
