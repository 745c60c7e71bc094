import { allLevels, levelWords } from "./levels.js";

/**
 * A plan beside the catalogue: for each occupation what may be assessed and what the plan holds.
 *
 * @typedef {import("../generated/operations.ts").OrganizationsQuery["organizations"]["nodes"][number]} Organization
 * @param {Organization["plans"][number]} plan
 * @param {Organization["items"]} ownItems
 */
export function planRows(plan, ownItems) {
  const planned = new Map(plan.offerings.map(({ occupation }) => [occupation.code, occupation]));
  return [...planned.values()].map((occupation) => {
    const offerings = plan.offerings.filter((offering) => offering.occupation.code === occupation.code);
    const planLevels = offerings.map((offering) => offering.level);
    const mayAssess = allLevels(ownItems.filter((item) => item.occupation.code === occupation.code));
    const left = mayAssess.filter((level) => !planLevels.includes(level));
    return { occupation, planLevels, mayAssess, leftOut: levelWords(left), citation: offerings[0]?.citation };
  });
}
