import { shanghaiCourses } from "./courses.js";
import { byOrganization, fieldsOfOrganization, ownOfItem, ownOfOccupation } from "./search-entry-fields.js";
import { field } from "./search-fields.js";
import * as snapshot from "./snapshot.js";

/**
 * All that the search of the pages finds, in the order of equals. It follows `CatalogueAssembly` of the backend.
 *
 * @import { SearchIndexData } from "../search/index-data.ts"
 */

const { nodes } = snapshot.occupations.occupations;
const items = snapshot.catalogue.catalogueItems.nodes;
const selectionItems = snapshot.selectionRounds.selectionRounds.flatMap((each) => each.items.nodes);

/** @param {readonly string[]} levels */
const numbersOf = (levels) => levels.map((level) => level.slice(-1)).join("");

/**
 * Each once.
 *
 * @template T
 * @param {readonly T[]} all
 */
const each = (all) => [...new Set(all)];

/**
 * Numbers in runs that follow one another: the first of each, and how many there are.
 *
 * @param {readonly number[]} all
 */
function runs(all) {
  /** @type {number[]} */
  const written = [];
  let next = -1;
  for (const number of all) {
    if (number === next) written.push((written.pop() ?? 0) + 1);
    else written.push(number, 1);
    next = number + 1;
  }
  return written;
}

/** @type {SearchIndexData["entries"]} */
export const entries = [
  ...nodes.map(({ code }) => {
    const own = items.filter((item) => item.occupation.code === code);
    return /** @type {SearchIndexData["entries"][number]} */ ([
      "Occupation",
      code,
      runs(ownOfOccupation(code)),
      runs(each(own.flatMap((item) => byOrganization(item.organization)))),
      null,
      null,
      null,
    ]);
  }),
  ...snapshot.organizations.organizations.nodes.map((organization) => {
    const { id } = organization;
    const own = items.filter((item) => item.organization.id === id);
    return /** @type {SearchIndexData["entries"][number]} */ ([
      "Organization",
      id,
      runs(fieldsOfOrganization("name", "alternativeTitle", organization)),
      runs(each(own.flatMap(ownOfItem))),
      null,
      null,
      null,
    ]);
  }),
  ...items.map(
    (item) =>
      /** @type {SearchIndexData["entries"][number]} */ ([
        "CatalogueItem",
        item.id,
        runs([...ownOfItem(item), ...byOrganization(item.organization)]),
        [],
        numbersOf(item.levels),
        item.occupation.code,
        item.organization.id,
      ]),
  ),
  ...selectionItems.map(
    (item) =>
      /** @type {SearchIndexData["entries"][number]} */ ([
        "SelectionItem",
        item.id,
        runs(ownOfItem(item)),
        [],
        numbersOf(item.levels),
        item.occupation.code,
        null,
      ]),
  ),
  ...shanghaiCourses.map(
    ({ id, title, provider, occupation, level }) =>
      /** @type {SearchIndexData["entries"][number]} */ ([
        "Course",
        id,
        runs([field("title", title, null)]),
        runs([
          ...(provider ? [field("name", provider.name, null)] : []),
          ...(occupation ? ownOfOccupation(occupation.code) : []),
        ]),
        level === null ? "" : numbersOf([level]),
        occupation?.code ?? null,
        null,
      ]),
  ),
];
