import { register } from "../../model/register.js";
import assessment from "./assessment.js";
import former from "./former.js";

const planned = new Set(assessment.plans.flatMap(({ occupations }) => occupations.map(({ code }) => code)));

/** What rounds are chosen by: all that is listed, and what has rounds though it is no longer listed. */
export default {
  occupations: [
    ...register.occupations.filter(({ code, assessed }) => assessed || planned.has(code)),
    ...former.occupations.filter(({ code }) => planned.has(code)),
  ],
  organizations: [...register.organizations, ...former.organizations.filter(({ plans }) => plans.length > 0)],
};
