import { comparison } from "../../model/comparison.js";
import { plans } from "../../model/plan.js";
import { register } from "../../model/register.js";

/** By the code of the occupation; those with one organization for each level have none. */
export default Object.fromEntries(
  register.occupations.flatMap((occupation) => {
    const compared = comparison(occupation, register.organizations, plans);
    return compared.length === 0 ? [] : [[occupation.code, compared]];
  }),
);
