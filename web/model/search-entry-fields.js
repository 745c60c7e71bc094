import { field, lettersOf } from "./search-fields.js";
import * as snapshot from "./snapshot.js";

/**
 * The texts by which the search finds each entry of the lists. It follows `SearchFields` of the backend.
 *
 * @import { FieldRole } from "../search/index-data.ts"
 */

const { nodes } = snapshot.occupations.occupations;
const byCode = new Map(nodes.map((occupation) => [occupation.code, occupation]));
const titles = new Map(snapshot.searchVocabulary.occupations.nodes.map((occupation) => [occupation.code, occupation]));
const organizationTitles = new Map(
  snapshot.searchVocabulary.organizations.nodes.map(({ id, alternativeTitles }) => [id, alternativeTitles]),
);
const rounds = snapshot.selectionRounds.selectionRounds;
const items = snapshot.catalogue.catalogueItems.nodes;
const selectionItems = rounds.flatMap((each) => each.items.nodes);

/** @param {string} code */
function codes(code) {
  const occupation = byCode.get(code);
  const current = occupation?.currentCode;
  return [
    field("code", code, null),
    ...(current?.code ? [field("code", current.code, null)] : []),
    ...(current?.name && current.name !== occupation?.name ? [field("currentName", current.name, null)] : []),
  ];
}

/**
 * @param {string} code
 * @param {(title: { workType: string | null }) => boolean} fits
 */
function called(code, fits) {
  const all = titles.get(code)?.alternativeTitles ?? [];
  return all.filter(fits).map(({ text, pinyin }) => field("alternativeTitle", text, pinyin ?? 0));
}

/**
 * The work types of an occupation in printed order. Their pinyin is the end of that of a name which has them in brackets.
 *
 * @param {string} code
 */
function workTypes(code) {
  return (byCode.get(code)?.workTypes ?? []).map((name) => {
    const item = [...items, ...selectionItems].find((it) => it.occupation.code === code && it.workType === name);
    if (item === undefined) throw new Error(`No item has the work type ${name}`);
    return { name, pinyin: item.pinyin.split(" ").slice(-lettersOf(name).length).join(" ") };
  });
}

/** The texts of an occupation. @param {string} code */
export function ownOfOccupation(code) {
  const occupation = byCode.get(code);
  if (occupation === undefined) throw new Error(`No occupation ${code}`);
  return [
    field("name", occupation.name, occupation.pinyin),
    ...workTypes(code).map(({ name, pinyin }) => field("workType", name, pinyin)),
    ...codes(code),
    ...called(code, () => true),
  ];
}

/** The texts of an item. @param {{ name: string, pinyin: string, workType: string | null, occupation: { code: string } }} item */
export function ownOfItem({ name, pinyin, workType, occupation: { code } }) {
  return [
    field("name", name, pinyin),
    ...workTypes(code)
      .filter((known) => known.name === workType)
      .map((known) => field("workType", known.name, known.pinyin)),
    ...codes(code),
    ...called(code, (title) => title.workType === null || title.workType === workType),
  ];
}

/**
 * The texts of an organization.
 *
 * @param {FieldRole} role of its name
 * @param {FieldRole} called role of what people call it
 * @param {{ id: string, name: string, pinyin: string }} organization
 */
export function fieldsOfOrganization(role, called, { id, name, pinyin }) {
  const all = organizationTitles.get(id) ?? [];
  return [field(role, name, pinyin), ...all.map((title) => field(called, title.text, title.pinyin ?? 0))];
}

/** The texts of the organization of an entry. @param {{ id: string, name: string, pinyin: string }} organization */
export const byOrganization = (organization) => fieldsOfOrganization("organization", "organization", organization);
