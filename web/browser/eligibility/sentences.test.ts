import { expect, it } from "vitest";
import type { Eligibility, LevelAnswer, RouteAnswer } from "./sentences.ts";
import { besides, clauseName, headline, levelSentence, openRoutes, opensOn } from "./sentences.ts";

type ApplyNow = LevelAnswer["applyNow"];

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

const now = (state: ApplyNow["state"], over: Partial<ApplyNow> = {}): ApplyNow => ({
  state,
  reason: "",
  opensOn: null,
  closesOn: null,
  citations: [],
  conflicts: [],
  ...over,
});

const level = (over: Partial<LevelAnswer>): LevelAnswer => ({
  level: "LEVEL_3",
  verdict: "NOT_MET",
  eligibleFrom: null,
  applyNow: now("CLOSED"),
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

it("says that conditions are met, and by which clauses, and nothing of now", () => {
  const routes = [route("(1)"), route("(2)", { verdict: "MET" }), route("(3)", { verdict: "MET" })];
  const met = level({ verdict: "MET", eligibleFrom: "2020-01-01", routes });
  expect(levelSentence(met, TODAY)).toBe("您符合第（2）项、第（3）项。");
  expect(opensOn(met, TODAY)).toBeNull();
});

it("names the day and the clause that comes first", () => {
  const routes = [route("(1)", { eligibleFrom: "2029-03-01" }), route("(2)", { eligibleFrom: "2031-01-01" })];
  const later = level({ eligibleFrom: "2029-03-01", routes });
  expect(levelSentence(later, TODAY)).toContain("您从2029年3月1日起符合第（1）项");
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
  expect(headline(answer({ levels: [level({ verdict: "UNKNOWN" })] }))).toBe("还不能确定您符不符合申报条件");
  expect(headline(answer({ levels: [level({})] }))).toBe("您还不符合任何一级的申报条件");
  const nobody = level({ applyNow: now("NOBODY_ASSESSES") });
  expect(headline(answer({ levels: [nobody, nobody] }))).toBe("您还不符合任何一级的申报条件，也没有机构评价这个职业");
});

const met = (id: LevelAnswer["level"], applyNow: ApplyNow) => level({ level: id, verdict: "MET", applyNow });

it.each([
  [now("OPEN", { closesOn: "2026-09-30" }), "您符合三级/高级工的条件，正在受理申报，2026年9月30日截止"],
  [now("NOT_YET_OPEN", { opensOn: "2026-06-29" }), "您符合三级/高级工的条件，2026年6月29日起受理申报"],
  [now("CLOSED"), "您符合三级/高级工的条件，但现在申报都已截止"],
  [now("PLAN_UNKNOWN"), "您符合三级/高级工的条件，现在能不能报名要问机构"],
  [now("NOBODY_ASSESSES"), "您符合三级/高级工的条件，但现在没有机构评价这一级"],
])("tells both facts in the headline: %o", (applyNow, words) => {
  expect(headline(answer({ levels: [met("LEVEL_3", applyNow)] }))).toBe(words);
});

it("puts the level that one can apply for now first, and tells the others besides", () => {
  const levels = [
    met("LEVEL_5", now("NOBODY_ASSESSES")),
    met("LEVEL_4", now("OPEN", { closesOn: "2026-09-30" })),
    met("LEVEL_3", now("CLOSED")),
  ];
  expect(headline(answer({ levels }))).toContain("四级/中级工的条件，正在受理");
  expect(besides(answer({ levels }))).toBe(
    "您也符合这些等级的条件：五级/初级工，现在没有机构评价这一级；三级/高级工，现在申报都已截止。",
  );
  expect(besides(answer({ levels: [met("LEVEL_3", now("CLOSED"))] }))).toBeNull();
});

it("writes a clause with full-width brackets", () => {
  expect(clauseName("(4)")).toBe("第（4）项");
});
