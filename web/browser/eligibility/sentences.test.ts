import { expect, it } from "vitest";
import type { Eligibility, LevelAnswer, RouteAnswer } from "./sentences.ts";
import { clauseName, headline, levelSentence, openRoutes, opensOn } from "./sentences.ts";

const TODAY = "2026-11-21";

const route = (clause: string, over: Partial<RouteAnswer> = {}): RouteAnswer => ({
  clause,
  verdict: "NOT_MET",
  eligibleFrom: null,
  summary: "",
  evidence: [],
  citation: { locator: "", document: { id: "", number: null, title: "" }, passages: [] },
  conflicts: [],
  requirements: [],
  ...over,
});

const level = (over: Partial<LevelAnswer>): LevelAnswer => ({
  level: "LEVEL_3",
  verdict: "NOT_MET",
  eligibleFrom: null,
  offeredBy: [],
  plannedBy: [],
  preconditions: [],
  preconditionsCitation: null,
  routes: [],
  ...over,
});

const answer = (over: Partial<Eligibility>): Eligibility => ({
  occupation: { code: "4-07-03-05", name: "劳动关系协调员" },
  asOf: TODAY,
  highestLevel: null,
  missingFacts: [],
  ruleSet: null,
  conflicts: [],
  citedNotes: [],
  levels: [],
  ...over,
});

it("says now when it is now, and by which clauses", () => {
  const routes = [route("(1)"), route("(2)", { verdict: "MET" }), route("(3)", { verdict: "MET" })];
  const met = level({ verdict: "MET", eligibleFrom: "2020-01-01", routes });
  expect(levelSentence(met, TODAY)).toBe("现在就可以申报，按第（2）项、第（3）项。");
  expect(opensOn(met, TODAY)).toBeNull();
});

it("names the day and the clause that comes first", () => {
  const routes = [route("(1)", { eligibleFrom: "2029-03-01" }), route("(2)", { eligibleFrom: "2031-01-01" })];
  const later = level({ eligibleFrom: "2029-03-01", routes });
  expect(levelSentence(later, TODAY)).toContain("您可以从2029年3月1日起按第（1）项申报");
});

it("names the route that is met when only the age is missing", () => {
  const routes = [route("(1)", { verdict: "MET" }), route("(2)")];
  const young = level({ eligibleFrom: "2027-05-01", routes });
  expect(openRoutes(young).map(({ clause }) => clause)).toEqual(["(1)"]);
});

it("promises no day where there is none", () => {
  expect(levelSentence(level({}), TODAY)).toContain("等不到");
  expect(levelSentence(level({ verdict: "UNKNOWN" }), TODAY)).toContain("还不能确定");
});

it("sums up the answer", () => {
  expect(headline(answer({ highestLevel: "LEVEL_3" }))).toBe("您现在最高可以申报三级/高级工");
  expect(headline(answer({ levels: [level({ verdict: "UNKNOWN" })] }))).toBe("现在还不能确定您能不能申报");
  expect(headline(answer({ levels: [level({})] }))).toBe("您现在还不能申报");
});

it("writes a clause with full-width brackets", () => {
  expect(clauseName("(4)")).toBe("第（4）项");
});
