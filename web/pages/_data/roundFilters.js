import { register } from "../../model/register.js";
import assessment from "./assessment.js";
import former from "./former.js";

/** What rounds are chosen by: all that is listed, and what has rounds though it is no longer listed. */
export default {
  occupations: [
    ...register.occupations.filter(({ code, assessed }) => assessed || code in assessment.byOccupation),
    ...former.occupations.filter(({ code }) => code in assessment.byOccupation),
  ],
  organizations: [...register.organizations, ...former.organizations.filter(({ plans }) => plans.length > 0)],
};
