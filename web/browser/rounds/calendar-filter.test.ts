import { expect, it } from "vitest";
import { controlsOf } from "../controls-of-page.ts";
import type { ListState } from "../list-state.ts";
import { filterOf, fits } from "./calendar-filter.ts";

const chosen = (choices: Record<string, string>): ListState => ({
  text: "",
  choices: new Map(Object.entries(choices).map(([name, value]) => [name, [value]])),
});

const april = {
  organization: "org-015",
  offerings: ["4-07-03-04/4", "4-07-03-04/3", "4-07-03-05/3"],
  days: {
    name: "2026年4月",
    apply: ["2026-02-23", "2026-03-22"] as [string, string],
    pay: ["2026-03-23", "2026-03-29"] as [string, string],
    ticket: "2026-04-20",
    exams: ["2026-04-30", "2026-05-01"],
    results: null,
  },
};

it("asks for what is chosen, a month from its first to its last day", () => {
  expect(filterOf(chosen({}))).toEqual({});
  expect(
    filterOf(chosen({ organization: "org-015", occupation: "4-07-03-05", level: "3", month: "2028-02", open: "now" })),
  ).toEqual({
    organization: "org-015",
    occupation: "4-07-03-05",
    level: "LEVEL_3",
    from: "2028-02-01",
    to: "2028-02-29",
    openNow: true,
  });
});

it.each([
  [{}, true],
  [{ organization: "org-015" }, true],
  [{ organization: "org-001" }, false],
  [{ occupation: "4-07-03-05" }, true],
  [{ occupation: "4-07-03-05", level: "3" }, true],
  [{ occupation: "4-07-03-05", level: "4" }, false],
  [{ level: "4" }, true],
  [{ level: "1" }, false],
  [{ month: "2026-04" }, true],
  [{ month: "2026-05" }, true],
  [{ month: "2026-06" }, false],
])("finds by itself what the API would: %j", (choices, found) => {
  expect(fits(april, chosen(choices as Record<string, string>), "2026-03-01")).toBe(found);
});

it("knows on which days applications are taken", () => {
  expect(fits(april, chosen({ open: "now" }), "2026-03-22")).toBe(true);
  expect(fits(april, chosen({ open: "now" }), "2026-03-23")).toBe(false);
});

it.each(controlsOf("rounds.njk"))("asks for what is chosen in %s", (name) => {
  expect(filterOf(chosen({ [name]: "2026-04" }))).not.toEqual(filterOf(chosen({})));
});
