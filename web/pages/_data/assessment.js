import { told } from "../../model/conflicts.js";
import { levelWords } from "../../model/levels.js";
import { haimenForms, plan } from "../../model/plan.js";
import { credential, examEvent } from "../../model/structured-data.js";
import site from "./site.js";

const { organization } = plan;
const offerings = plan.offerings.map((offering) => ({
  ...offering,
  credential: credential(offering, organization, site.origin),
}));

/** The plan of the year with its structured data, which needs the site's address. */
export default {
  plan: {
    ...plan,
    rounds: plan.rounds.map((round) => ({ ...round, event: examEvent(round, organization, site.origin) })),
    offerings,
  },
  byOccupation: byOccupation(),
  modules: modules(),
  offeringNames: offeringNames(),
  haimenForms,
  keptFrom: keptFrom(),
};

function byOccupation() {
  const codes = plan.occupations.map(({ code }) => code);
  return Object.fromEntries(
    codes.map((code) => [code, offerings.filter(({ occupation }) => occupation.code === code)]),
  );
}

/** From which day on results are kept, which no source prints, and what the register does about it. */
function keptFrom() {
  const touching = new Map(plan.resultValidityYears.flatMap(({ conflicts }) => conflicts.map((it) => [it.number, it])));
  return told([...touching.values()])
    .map(({ summary, treatment }) => summary + treatment)
    .join("");
}

/** What is examined in any of the offerings, in printed order. */
function modules() {
  const names = offerings.flatMap(({ modules, moduleNames }) =>
    modules.map((id, place) => /** @type {const} */ ([id, moduleNames[place]])),
  );
  return [...new Map(names)].map(([id, name]) => ({ id, name }));
}

/** The offerings to choose from; the value is read by browser/checks/resit-page.ts. */
function offeringNames() {
  return Object.fromEntries(
    offerings.map(({ occupation, level }) => [
      `${occupation.code} ${level} ${organization.id}`,
      `${occupation.name}，${levelWords([level])}`,
    ]),
  );
}
