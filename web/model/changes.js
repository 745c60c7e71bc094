import { chineseDay } from "./dates.js";

/**
 * Changes as the page of changes shows them; the page is built with them, and its script adds what is newer.
 *
 * @import { ChangesQuery } from "../generated/operations.ts"
 * @typedef {ChangesQuery["changes"]["nodes"][number]} Change
 */

const KINDS = {
  ADDED: "新增",
  REMOVED: "删去",
  CHANGED: "改动",
  RENAMED: "改名",
  MOVED: "编码变更",
};

/**
 * All that was published at once.
 *
 * @param {readonly Change[]} changes the newest first
 */
export function publications(changes) {
  /** @type {Map<string, Change[]>} */
  const groups = new Map();
  for (const change of changes) {
    const key = publicationOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([id, group]) => ({
    id,
    ...heading(/** @type {[Change]} */ (group)[0]),
    changes: group.map(shown),
  }));
}

/** The publication of a change: its id without its number. @param {{ id: string }} change */
const publicationOf = ({ id }) => id.replace(/\.\d+$/, "");

/** @param {Change} change */
function heading({ at, dataVersion, organization }) {
  const who = dataVersion === null ? (organization?.name ?? "机构") : (dataVersion.publishedBy ?? "随程序发布");
  return {
    at,
    day: chineseDay(at.slice(0, 10)),
    time: at.slice(11, 16),
    what: dataVersion === null ? `${who}自己发布` : dataVersion.summary,
    by: dataVersion === null ? null : `${who}，数据版本${dataVersion.id}`,
  };
}

/** @param {Change} change */
function shown(change) {
  return {
    kind: KINDS[change.kind],
    summary: change.summary,
    before: change.before,
    after: change.after,
    links: links(change),
    source: source(change.citation),
  };
}

/** @param {Change} change */
function links({ organization, occupation }) {
  return [
    ...(organization === null ? [] : [{ href: `/organizations/${organization.id}/`, text: organization.name }]),
    ...(occupation === null ? [] : [{ href: `/occupations/${occupation.code}/`, text: occupation.name }]),
  ];
}

/**
 * Where it is printed: on the page of a source document, or at the address that an organization names.
 *
 * @param {Change["citation"]} citation
 */
function source(citation) {
  if (citation === null) return null;
  const { document, locator, passages } = citation;
  const text = `${document.number ?? `《${document.title}》`}，${locator}`;
  if (document.statedBy === "ORGANIZATION") return { text, href: document.url };
  const passage = passages[0];
  return { text, href: `/sources/${document.id}/${passage === undefined ? "" : `#p${passage.number}`}` };
}
