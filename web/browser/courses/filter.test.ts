import { expect, it } from "vitest";
import { controlsOf } from "../controls-of-page.ts";
import { filterOf } from "./filter.ts";

const state = (choices: Record<string, string[]>, text = "") => ({ text, choices: new Map(Object.entries(choices)) });

it("asks for all that is not finished when nothing is chosen", () => {
  expect(filterOf(state({}, "  "))).toEqual({ unfinished: true });
});

it("asks for what is chosen, in the words of the schema", () => {
  const chosen = {
    status: ["open", "running"],
    occupation: ["4-07-03-05"],
    level: ["4", "3"],
    mode: ["in_person", "mixed"],
    district: ["普陀区"],
    from: ["2026-12-01"],
  };
  expect(filterOf(state(chosen, " rlzy "))).toEqual({
    text: "rlzy",
    status: ["OPEN", "CLOSING_SOON", "RUNNING"],
    occupation: "4-07-03-05",
    levels: ["LEVEL_4", "LEVEL_3"],
    deliveryModes: ["IN_PERSON", "MIXED"],
    district: "普陀区",
    startsFrom: "2026-12-01",
  });
});

it.each(controlsOf("courses.njk"))("asks for what is chosen in %s", (name) => {
  expect(filterOf(state({ [name]: ["2026-12-01"] }))).not.toEqual(filterOf(state({})));
});
