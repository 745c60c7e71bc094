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
  haimenForms,
};

function byOccupation() {
  const codes = plan.occupations.map(({ code }) => code);
  return Object.fromEntries(
    codes.map((code) => [code, offerings.filter(({ occupation }) => occupation.code === code)]),
  );
}
