/**
 * The organizations that some edition of the catalogue lists, but the one in force does not.
 *
 * @import { CatalogueQuery, EditionsQuery, SkillLevel } from "../generated/operations.ts"
 * @typedef {EditionsQuery["catalogueEditions"][number]} Edition
 * @typedef {{
 *   id: string, name: string, edition: Edition, last: string, items: { name: string, levels: readonly SkillLevel[] }[]
 * }} LeftOrganization
 */

/**
 * The edition whose items are listed: one that was published before its first day is not in force yet.
 *
 * @template {{ id: string }} T
 * @param {readonly T[]} editions the newest first
 * @param {readonly CatalogueQuery["catalogueItems"]["nodes"][number][]} items of the edition in force; their ids begin with its id
 */
export const editionInForce = (editions, items) =>
  editions.find(({ id }) => items[0]?.id.startsWith(`${id}-`)) ?? editions[0];

/**
 * Each with the edition in force, the last edition that lists it, and what that allowed it to assess.
 *
 * @param {readonly Edition[]} editions
 * @param {CatalogueQuery["catalogueItems"]["nodes"]} items
 * @returns {LeftOrganization[]}
 */
export function leftOrganizations(editions, items) {
  const edition = editionInForce(editions, items);
  /** @type {Map<string, LeftOrganization>} */
  const left = new Map();
  if (edition === undefined) return [];
  // The nearest edition first: what it says counts.
  for (const { from, organizations, items: differing } of edition.comparisons) {
    for (const { kind, organization } of organizations) {
      if (kind !== "REMOVED" || left.has(organization.id)) continue;
      left.set(organization.id, {
        ...organization,
        edition,
        last: from.id,
        items: differing
          .filter((item) => item.kind === "REMOVED" && item.organization.id === organization.id)
          .map(({ name, levelsBefore }) => ({ name, levels: levelsBefore })),
      });
    }
  }
  return [...left.values()];
}
