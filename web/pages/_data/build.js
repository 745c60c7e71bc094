import { plans } from "../../model/plan.js";
import { register } from "../../model/register.js";

/** What the site was built from, by which `register site status` tells whether it is older than the data. */
export default {
  dataVersion: register.version.id,
  plans: Object.fromEntries(plans.map(({ id, version }) => [id, version])),
};
