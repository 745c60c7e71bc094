import { formerIds } from "../../model/former-ids.js";
import { register } from "../../model/register.js";
import { changes, leftOrganizations } from "../../model/snapshot.js";
import assessment from "./assessment.js";

/** What had a page, may be linked to, and is no longer listed. */
export default {
  ids: formerIds,
  organizations: leftOrganizations.map((organization) => ({
    ...organization,
    plans: assessment.plans.filter((plan) => plan.organization.id === organization.id),
  })),
  occupations: leftOccupations(),
};

/** The occupations of plans and changes that no list in force has. */
function leftOccupations() {
  const named = [
    ...assessment.plans.flatMap(({ occupations }) => occupations),
    ...changes.changes.nodes.flatMap(({ occupation }) => (occupation === null ? [] : [occupation])),
  ];
  const listed = new Set(register.occupations.map(({ code }) => code));
  return [...new Map(named.map(({ code, name }) => [code, { code, name }])).values()].filter(
    ({ code }) => !listed.has(code),
  );
}
