import { expect, it } from "vitest";
import { readState, withoutChoice, writeState } from "./list-state.ts";

const offered = new Map([
  ["level", ["5", "4", "3"]],
  ["org", ["org-001", "org-012"]],
]);

it("reads what the address says", () => {
  const state = readState("?q=chayi&level=3&level=4&org=org-012", offered);
  expect(state.text).toBe("chayi");
  expect(state.choices).toEqual(
    new Map([
      ["level", ["4", "3"]],
      ["org", ["org-012"]],
    ]),
  );
});

it("ignores what the form does not offer", () => {
  const state = readState("?level=9&colour=red&org=org-999", offered);
  expect(state.choices.size).toBe(0);
});

it("takes one value of the right form for a field to type in", () => {
  const fields = new Map([["from", /^\d{4}-\d{2}-\d{2}$/]]);
  expect(readState("?from=2026-12-01&from=2027-01-01", fields).choices).toEqual(new Map([["from", ["2026-12-01"]]]));
  expect(readState("?from=tomorrow", fields).choices.size).toBe(0);
});

it("cuts a text that is too long", () => {
  expect(readState(`?q=${"茶".repeat(200)}`, offered).text).toHaveLength(100);
});

it("writes what it reads", () => {
  const query = "?q=%E8%8C%B6+%E8%89%BA&level=4&level=3";
  expect(writeState(readState(query, offered))).toBe(query);
});

it("writes nothing when nothing is chosen", () => {
  expect(writeState({ text: "  ", choices: new Map() })).toBe("");
});

it("forgets a condition with its last value", () => {
  const state = readState("?level=4&level=3", offered);
  const one = withoutChoice(state, "level", "4");
  expect(one.choices.get("level")).toEqual(["3"]);
  expect(withoutChoice(one, "level", "3").choices.has("level")).toBe(false);
  expect(state.choices.get("level")).toEqual(["4", "3"]);
});

it("keeps a number that is somebody's own out of the address", () => {
  const choices = new Map([["level", ["4"]]]);
  expect(writeState({ text: "张三 S000031000001245000001", choices })).toBe("?level=4");
  expect(writeState({ text: "11010519491231002X", choices: new Map() })).toBe("");
});
