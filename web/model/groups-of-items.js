import { register } from "./register.js";

/**
 * Items of a list by the middle group of their occupation, in which readers look for them; within it in printed order.
 *
 * @typedef {(typeof register.occupations)[number]["middleGroup"]} Group
 */
const groupOf = new Map(register.occupations.map(({ code, middleGroup }) => [code, middleGroup]));

export const catalogueGroups = byGroup(register.items);
export const selectionGroups = byGroup(register.round.items);

/**
 * @template {{ occupation: { code: string } }} Item
 * @param {Item[]} items
 */
function byGroup(items) {
  /** @type {Map<string, { group: Group, items: Item[] }>} */
  const groups = new Map();
  for (const item of items) {
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
