import { levelWords } from "./levels.js";

/**
 * The differences between each edition of the catalogue and each earlier one, as the comparison page shows them.
 *
 * @import { EditionsQuery } from "../generated/operations.ts"
 * @typedef {EditionsQuery["catalogueEditions"][number]} Edition
 * @typedef {Edition["comparisons"][number]} Comparison
 */

/** @type {Record<Comparison["items"][number]["kind"], string>} */
const KINDS = {
  ADDED: "新列入",
  REMOVED: "不再列有",
  CHANGED: "等级不同",
  RENAMED: "名称不同",
  MOVED: "编码不同",
};

/** @param {readonly Edition[]} editions the newest first */
export function comparisons(editions) {
  return editions.flatMap((edition) => edition.comparisons.map((comparison) => shown(edition, comparison)));
}

/**
 * @param {Edition} edition
 * @param {Comparison} comparison
 */
function shown(edition, { from, organizations, items }) {
  /** @param {string} kind */
  const organizationsOf = (kind) =>
    organizations.filter((change) => change.kind === kind).map(({ organization }) => organization);
  return {
    id: `${from.id}-${edition.id}`,
    from: from.id,
    to: edition.id,
    come: organizationsOf("ADDED"),
    gone: organizationsOf("REMOVED"),
    items: items.map(({ kind, name, levelsBefore, levelsAfter, organization }) => ({
      kind: KINDS[kind],
      name,
      organization,
      before: levelWords(levelsBefore) || "没有列",
      after: levelWords(levelsAfter) || "没有列",
    })),
  };
}
