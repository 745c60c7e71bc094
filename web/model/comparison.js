import { LEVELS } from "./levels.js";

/**
 * The organizations that assess the same level of an occupation, side by side. Unknown values stay null, and the page says so.
 *
 * @import { SkillLevel } from "../generated/operations.ts"
 * @typedef {{ id: string, name: string }} Organization
 * @typedef {{ address: string | null, phone: string | null, hours: string | null, website: string | null }} Contact
 * @typedef {{ level: SkillLevel, occupation: { code: string } }} Key
 */

/**
 * A comparison needs at least two organizations.
 *
 * @template {Contact} C
 * @template {{ level: SkillLevel, occupation: { code: string } }} Offering
 * @template {{ offerings: readonly Key[] }} Round
 * @template {{ organization: Organization, year: number, offerings: readonly Offering[], rounds: readonly Round[] }} Plan
 * @param {{ code: string, steps: readonly { level: (typeof LEVELS)[number], offers: readonly { organization: Organization, workTypes: string[] }[] }[] }} occupation
 * @param {readonly (Organization & { contact: C | null })[]} organizations with what is known of how to reach them
 * @param {readonly Plan[]} plans the newest year of each organization first
 */
export function comparison({ code, steps }, organizations, plans) {
  const shared = steps.filter(({ offers }) => offers.length > 1);
  const ids = [...new Set(shared.flatMap(({ offers }) => offers.map(({ organization }) => organization.id)))];
  return ids.flatMap((id) => {
    const organization = organizations.find((one) => one.id === id);
    if (organization === undefined) return [];
    const plan = plans.find((one) => one.organization.id === id) ?? null;
    const levels = LEVELS.map((level) => level.id).filter((level) =>
      shared.some((step) => step.level.id === level && step.offers.some((offer) => offer.organization.id === id)),
    );
    const fits = (/** @type {Key} */ one) => one.occupation.code === code && levels.includes(one.level);
    const offerings = plan?.offerings.filter(fits) ?? [];
    return [
      {
        organization,
        levels,
        plan,
        leftOut: plan === null ? [] : levels.filter((level) => !offerings.some((one) => one.level === level)),
        offerings,
        rounds: plan?.rounds.filter((round) => round.offerings.some(fits)) ?? [],
      },
    ];
  });
}
