import { readFileSync } from "node:fs";
import { shanghaiCourses } from "./courses.js";
import * as snapshot from "./snapshot.js";

/**
 * What the search of the pages is made of (search/index-data.ts): by which texts each entry of the lists is found. It follows
 * `SearchFields` and `CatalogueAssembly` of the backend, so that both searches answer the same.
 *
 * @import { FieldRole, SearchIndexData } from "../search/index-data.ts"
 */

/** @param {string} file */
const table = (file) => readFileSync(new URL(`../../schema/search/${file}`, import.meta.url), "utf8");

const readings = table("readings.txt");
const usual = new Map(
  readings
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "))
    .flatMap(([syllable, first]) =>
      [...(first ?? "")].map((character) => /** @type {const} */ ([character, syllable])),
    ),
);

/** @type {SearchIndexData["fields"]} */
const fields = [];
const numbers = new Map();

/**
 * The number of a text.
 *
 * @param {FieldRole} role
 * @param {string} shown
 * @param {string | 0 | null} pinyin
 */
function field(role, shown, pinyin) {
  const key = JSON.stringify([role, shown, pinyin]);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const usually = typeof pinyin === "string" && isUsual(shown, pinyin);
  fields.push(usually && role === "alternativeTitle" ? shown : [role, shown, usually ? 1 : pinyin]);
  numbers.set(key, fields.length - 1);
  return fields.length - 1;
}

/**
 * @param {string} shown
 * @param {string} pinyin
 */
function isUsual(shown, pinyin) {
  return (
    lettersOf(shown)
      .map((character) => usual.get(character) ?? character)
      .join(" ") === pinyin
  );
}

/** @param {string} shown */
function lettersOf(shown) {
  return [...shown.normalize("NFKC").toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
}

const { nodes } = snapshot.occupations.occupations;
const byCode = new Map(nodes.map((occupation) => [occupation.code, occupation]));
const titles = new Map(snapshot.searchVocabulary.occupations.nodes.map((occupation) => [occupation.code, occupation]));
const organizationTitles = new Map(
  snapshot.searchVocabulary.organizations.nodes.map(({ id, alternativeTitles }) => [id, alternativeTitles]),
);
const round = snapshot.selectionRounds.selectionRounds;
const items = snapshot.catalogue.catalogueItems.nodes;
const selectionItems = round.flatMap((each) => each.items.nodes);

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

/** @param {string} code */
function ownOfOccupation(code) {
  const occupation = byCode.get(code);
  if (occupation === undefined) throw new Error(`No occupation ${code}`);
  return [
    field("name", occupation.name, occupation.pinyin),
    ...workTypes(code).map(({ name, pinyin }) => field("workType", name, pinyin)),
    ...codes(code),
    ...called(code, () => true),
  ];
}

/** @param {{ name: string, pinyin: string, workType: string | null, occupation: { code: string } }} item */
function ownOfItem({ name, pinyin, workType, occupation: { code } }) {
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
 * @param {FieldRole} role of its name
 * @param {FieldRole} called role of what people call it
 * @param {{ id: string, name: string, pinyin: string }} organization
 */
function fieldsOfOrganization(role, called, { id, name, pinyin }) {
  const all = organizationTitles.get(id) ?? [];
  return [field(role, name, pinyin), ...all.map((title) => field(called, title.text, title.pinyin ?? 0))];
}

/** @param {{ id: string, name: string, pinyin: string }} organization */
const byOrganization = (organization) => fieldsOfOrganization("organization", "organization", organization);

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
const entries = [
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

const uncovered = snapshot.searchVocabulary.uncoveredTitles;

/** Characters that a question may be folded to. */
const used = new Set([
  ...fields.map((written) => (typeof written === "string" ? written : written[1])).join(""),
  ...uncovered.map(({ text }) => text).join(""),
  ...table("question-words.tsv"),
]);

/** @type {SearchIndexData} */
export const searchIndex = {
  fields,
  entries,
  planned: each(
    snapshot.organizations.organizations.nodes.flatMap(({ plans }) =>
      plans.flatMap(({ offerings }) => offerings.map(({ occupation }) => occupation.code)),
    ),
  ),
  words: words(),
  readings,
  simplified: table("traditional-characters.txt")
    .trimEnd()
    .split("\n")
    .filter((pair) => used.has(pair.charAt(1)))
    .join(" "),
  lookAlikes: Object.fromEntries(
    table("ending-look-alikes.tsv")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")),
  ),
  uncovered: uncovered.map(({ text, pinyin, nearest }) => [text, pinyin, nearest]),
};

function words() {
  /** @type {Record<string, string>} */
  const byMeaning = {};
  for (const line of table("question-words.tsv").trimEnd().split("\n").slice(1)) {
    const [meaning = "", word = ""] = line.split("\t");
    byMeaning[meaning] = byMeaning[meaning] === undefined ? word : `${byMeaning[meaning]} ${word}`;
  }
  return byMeaning;
}
