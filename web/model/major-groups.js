/**
 * The major groups (大类) that the lists use, each with its occupations, and these by middle group (中类).
 *
 * @typedef {{ code: string }} Group
 * @typedef {{ majorGroup: Group, middleGroup: Group }} Grouped an occupation
 */

/**
 * @template {Grouped} Occupation
 * @param {readonly Occupation[]} occupations
 * @param {readonly { occupation: { majorGroup: Group } }[]} items of the catalogue, which are counted
 */
export function majorGroups(occupations, items) {
  return groupsOf(occupations, ({ majorGroup }) => majorGroup).map((group) => ({
    ...group,
    middleGroups: groupsOf(group.occupations, ({ middleGroup }) => middleGroup),
    itemCount: items.filter((item) => item.occupation.majorGroup.code === group.code).length,
  }));
}

/**
 * The groups in the order of their first occupations.
 *
 * @template {Grouped} Occupation
 * @template {Group} G
 * @param {readonly Occupation[]} occupations
 * @param {(occupation: Occupation) => G} groupOf
 */
function groupsOf(occupations, groupOf) {
  const groups = new Map(occupations.map((occupation) => [groupOf(occupation).code, groupOf(occupation)]));
  return [...groups.values()].map((group) => ({
    ...group,
    occupations: occupations.filter((occupation) => groupOf(occupation).code === group.code),
  }));
}
