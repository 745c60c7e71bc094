import { byKey } from "./by-key.js";
import { chineseDays } from "./dates.js";
import { MODULES } from "./plan-words.js";
import { statusDays } from "./round-days.js";
import * as snapshot from "./snapshot.js";
import { axis, lanes } from "./year-chart.js";

/**
 * The assessment plans whose rounds, fees and procedures the pages show.
 *
 * @import { AssessmentPlanQuery } from "../generated/operations.ts"
 * @typedef {NonNullable<AssessmentPlanQuery["assessmentPlan"]>} Plan
 * @typedef {Plan["rounds"][number]} Round
 * @typedef {Plan["offerings"][number]} Offering
 */

/** The plans of the organizations that an edition of the catalogue lists, by organization, the newest year first. */
export const plans = snapshot.assessmentPlans.map(({ assessmentPlan }) => {
  if (assessmentPlan === null) throw new Error("The stored answers lack a plan that an organization lists.");
  return shownPlan(assessmentPlan);
});

/** The rounds of all plans, each with its plan, by the first day of the exam. */
export const rounds = plans
  .flatMap((plan) => plan.rounds.map((round) => ({ plan, round })))
  .sort((a, b) => firstExam(a).localeCompare(firstExam(b)) || a.round.id.localeCompare(b.round.id));

/** The forms of another province, which never stand among Shanghai's. */
export const haimenForms = snapshot.applicationForms.haimenForms;

/** @param {{ round: { examDates: readonly string[] } }} entry */
function firstExam({ round }) {
  return round.examDates[0] ?? "";
}

/** @param {Plan} stored */
function shownPlan(stored) {
  const organization = organizationOf(stored);
  const url = `/organizations/${organization.id}/plans/${stored.year}/`;
  const name = `${organization.name}${stored.year}年`;
  const offerings = stored.offerings.map((offering) => ({
    ...offering,
    moduleNames: offering.modules.map((module) => MODULES[module]),
    fees: Object.fromEntries(offering.fees.map((fee) => [fee.kind, fee])),
  }));
  const rounds = stored.rounds.map((round) => shownRound(round, stored.year, offerings));
  return {
    ...stored,
    organization,
    url,
    name,
    trail: [
      { href: "/rounds/", text: "考试日历" },
      { href: url, text: `${name}的计划` },
    ],
    offerings,
    axis: axis(stored.year),
    rounds,
    days: rounds.map(({ days }) => days),
    versions: { [stored.id]: stored.version },
    rulesByTopic: byKey(stored.rules, (rule) => rule.topic),
    linksByKind: byKey(stored.links, (link) => link.kind),
    actCount: stored.conductRules.reduce((sum, tier) => sum + tier.citedActs.length, 0),
    occupations: [...new Map(offerings.map(({ occupation }) => [occupation.code, occupation])).values()],
  };
}

/**
 * The organization of a plan; `left` is the edition in force if that no longer lists the organization.
 *
 * @param {Plan} plan
 * @returns {{ id: string, name: string, calendar: string, left: { id: string, effectiveFrom: string } | null }}
 */
function organizationOf({ organization, id, year, title }) {
  if (organization !== null) return { ...organization, left: null };
  const owner = snapshot.leftOwners.find((left) => `${left.id}-${year}` === id);
  const left = snapshot.leftOrganizations.find((other) => other.id === owner?.id);
  if (owner === undefined || left === undefined) throw new Error(`No edition lists who has published ${title}.`);
  return { id: owner.id, name: owner.name, calendar: owner.calendar, left: left.edition };
}

/**
 * @template {{
 *   level: string, occupation: { code: string }, moduleNames: string[], modulesCitation: Offering["modulesCitation"]
 * }} Shown
 * @param {Round} round
 * @param {number} year
 * @param {Shown[]} offerings
 */
function shownRound(round, year, offerings) {
  const own = offerings.filter((offering) =>
    round.offerings.some(
      ({ level, occupation }) => level === offering.level && occupation.code === offering.occupation.code,
    ),
  );
  return {
    ...round,
    url: `/rounds/${round.id}/`,
    applicationDays: windowDays(round.application),
    paymentDays: windowDays(round.payment),
    examDays: chineseDays(round.examDates, "、"),
    lanes: lanes(round, year),
    days: statusDays(round),
    offerings: own,
    modules: [...new Set(own.map(({ moduleNames }) => moduleNames.join("、")))].filter((names) => names !== ""),
    modulesCitations: [
      ...new Map(
        own.flatMap(({ modulesCitation: cited }) => (cited ? [[`${cited.document.id} ${cited.locator}`, cited]] : [])),
      ).values(),
    ],
  };
}

/** @param {Round["application"]} window */
function windowDays({ opensOn, closesOn }) {
  return chineseDays([opensOn, closesOn]);
}
