import { register } from "./register.js";

/**
 * The items of the catalogue by the middle group of their occupation, in which readers look for them; within it in printed order.
 *
 * @typedef {(typeof register.occupations)[number]["middleGroup"]} Group
 */
const groupOf = new Map(register.occupations.map(({ code, middleGroup }) => [code, middleGroup]));

export const catalogueGroups = byGroup();

function byGroup() {
  /** @type {Map<string, { group: Group, items: typeof register.items }>} */
  const groups = new Map();
  for (const item of register.items) {
    const group = groupOf.get(item.occupation.code);
    if (group === undefined) throw new Error(`No list has the occupation ${item.occupation.code}.`);
    const entry = groups.get(group.code) ?? { group, items: [] };
    entry.items.push(item);
    groups.set(group.code, entry);
  }
  return [...groups.values()]
    .map(({ group, items }) => ({ ...group, items }))
    .sort((one, other) => one.code.localeCompare(other.code));
}
