import { byKey } from "./by-key.js";
import { chineseDays } from "./dates.js";
import * as snapshot from "./snapshot.js";
import { axis, lanes } from "./year-chart.js";

/**
 * The assessment plan whose rounds, fees and procedures the pages show.
 *
 * @import { AssessmentPlanQuery } from "../generated/operations.ts"
 * @typedef {NonNullable<AssessmentPlanQuery["assessmentPlan"]>} Plan
 * @typedef {Plan["rounds"][number]} Round
 * @typedef {Plan["offerings"][number]} Offering
 */

/** What is examined, as people call it. */
const MODULES = { THEORY: "理论知识", PRACTICAL_SKILLS: "操作技能", COMPREHENSIVE_REVIEW: "综合评审" };

const stored = storedPlan();

const offerings = stored.offerings.map((offering) => ({
  ...offering,
  moduleNames: offering.modules.map((module) => MODULES[module]),
  fees: Object.fromEntries(offering.fees.map((fee) => [fee.kind, fee])),
}));

export const plan = {
  ...stored,
  organization: organizationOf(stored),
  offerings,
  axis: axis(stored.year),
  rounds: stored.rounds.map(shownRound),
  rulesByTopic: byKey(stored.rules, (rule) => rule.topic),
  linksByKind: byKey(stored.links, (link) => link.kind),
  actCount: stored.conductRules.reduce((sum, tier) => sum + tier.citedActs.length, 0),
  occupations: [...new Map(offerings.map(({ occupation }) => [occupation.code, occupation])).values()],
};

/** The forms of another province, which never stand among Shanghai's. */
export const haimenForms = snapshot.assessmentPlan.haimenForms;

/** The stored operation names its plan; a plan that is newer or of another organization needs an operation of its own. */
function storedPlan() {
  const plan = snapshot.assessmentPlan.assessmentPlan;
  const listed = snapshot.organizations.organizations.nodes.flatMap(({ id, plans }) =>
    plans.map(({ year }) => `${id} ${year}`),
  );
  const known = plan === null ? "none" : `${plan.organization?.id} ${plan.year}`;
  if (plan === null || listed.join() !== known) {
    throw new Error(`The plans are ${listed}; schema/operations/site/AssessmentPlan.graphql asks for ${known}.`);
  }
  return plan;
}

/** @param {Plan} plan */
function organizationOf({ organization, title }) {
  if (organization === null) throw new Error(`Nobody in the catalogue has published ${title}.`);
  return organization;
}

/** @param {Round} round */
function shownRound(round) {
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
    lanes: lanes(round, stored.year),
    days: statusDays(round),
    offerings: own,
    modules: [...new Set(own.map(({ moduleNames }) => moduleNames.join("、")))],
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

/**
 * What browser/rounds-page.ts needs to say where the round stands today.
 *
 * @param {Round} round
 */
function statusDays({ name, application, payment, admissionTicketFrom, examDates, resultsExpectedBy }) {
  return {
    name,
    apply: [application.opensOn, application.closesOn],
    pay: [payment.opensOn, payment.closesOn],
    ticket: admissionTicketFrom,
    exams: examDates,
    results: resultsExpectedBy,
  };
}
