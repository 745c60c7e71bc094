/**
 * Entries by a key of theirs, in their order.
 *
 * @template Entry
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => string} key
 * @returns {Record<string, Entry[]>}
 */
export function byKey(entries, key) {
  /** @type {Record<string, Entry[]>} */
  const groups = {};
  for (const entry of entries) groups[key(entry)] = [...(groups[key(entry)] ?? []), entry];
  return groups;
}
