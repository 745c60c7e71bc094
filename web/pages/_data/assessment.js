import { told } from "../../model/conflicts.js";
import { levelWords } from "../../model/levels.js";
import { haimenForms, plans as stored, rounds as storedRounds } from "../../model/plan.js";
import { MODULES } from "../../model/plan-words.js";
import { roundRow } from "../../model/round-row.js";
import { credential, examEvent } from "../../model/structured-data.js";
import site from "./site.js";

/** @typedef {(typeof stored)[number]} Plan */

/** The plans with their structured data, which needs the site's address. */
const plans = stored.map((plan) => {
  const offerings = plan.offerings.map((offering) => ({
    ...offering,
    credential: credential(offering, plan.organization, site.origin),
  }));
  return {
    ...plan,
    offerings,
    modules: modules(plan),
    offeringNames: offeringNames(plan),
    keptFrom: keptFrom(plan),
  };
});

export default {
  plans,
  byId: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
  byOccupation: byOccupation(),
  versions: versions(),
  // The newest that a source document prints: what it says of the city holds for everybody.
  compared: plans.filter(({ statedBy }) => statedBy === "SOURCE_DOCUMENT").sort((a, b) => b.year - a.year)[0],
  rounds: storedRounds.map(({ plan, round }) => ({
    plan,
    round: { ...round, event: examEvent(round, plan.organization, site.origin) },
    row: roundRow(round),
  })),
  months: months(),
  haimenForms,
};

/** What each organization had published when the site was built. */
function versions() {
  /** @type {Record<string, Record<string, number>>} */
  const known = {};
  for (const { organization, id, version } of stored)
    known[organization.id] = { ...known[organization.id], [id]: version };
  return known;
}

function byOccupation() {
  const codes = new Set(plans.flatMap(({ occupations }) => occupations.map(({ code }) => code)));
  return Object.fromEntries(
    [...codes].map((code) => [
      code,
      plans.flatMap((plan) => {
        if (plan.organization.left !== null) return [];
        const offerings = plan.offerings.filter(({ occupation }) => occupation.code === code);
        return offerings.length === 0 ? [] : [{ plan, offerings }];
      }),
    ]),
  );
}

/** The months of the years that have plans, and of the year after, whose plans may come any day. */
function months() {
  const years = stored.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: (Math.max(...years) + 2 - first) * 12 }, (_, place) => ({
    value: `${first + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`,
    name: `${first + Math.floor(place / 12)}年${(place % 12) + 1}月`,
  }));
}

/**
 * From which day on results are kept, which no source prints, and what the register does about it.
 *
 * @param {Plan} plan
 */
function keptFrom(plan) {
  const touching = new Map(plan.resultValidityYears.flatMap(({ conflicts }) => conflicts.map((it) => [it.number, it])));
  return told([...touching.values()])
    .map(({ summary, treatment }) => summary + treatment)
    .join("");
}

/**
 * What is examined in any of the offerings, in printed order; all that there is where the plan does not say.
 *
 * @param {Plan} plan
 */
function modules(plan) {
  const names = plan.offerings.flatMap(({ modules, moduleNames }) =>
    modules.map((id, place) => /** @type {const} */ ([id, moduleNames[place]])),
  );
  return [...new Map(names.length > 0 ? names : Object.entries(MODULES))].map(([id, name]) => ({ id, name }));
}

/**
 * The offerings to choose from; the value is read by browser/checks/resit-page.ts.
 *
 * @param {Plan} plan
 */
function offeringNames({ offerings, organization }) {
  return Object.fromEntries(
    offerings.map(({ occupation, level }) => [
      `${occupation.code} ${level} ${organization.id}`,
      `${occupation.name}，${levelWords([level])}`,
    ]),
  );
}
