import { entries } from "./search-entries.js";
import { fields, readings } from "./search-fields.js";
import { table } from "./search-tables.js";
import * as snapshot from "./snapshot.js";

/**
 * The index of the pages' search (search/index-data.ts). It follows the backend, so that both searches give the same results.
 *
 * @import { SearchIndexData } from "../search/index-data.ts"
 */

const uncovered = snapshot.searchVocabulary.uncoveredTitles;

/** Characters that a query may be folded to. */
const used = new Set([
  ...fields.map((written) => (typeof written === "string" ? written : written[1])).join(""),
  ...uncovered.map(({ text }) => text).join(""),
  ...table("word-meanings.tsv"),
]);

/** @type {SearchIndexData} */
export const searchIndex = {
  fields,
  entries,
  planned: [
    ...new Set(
      snapshot.organizations.organizations.nodes.flatMap(({ plans }) =>
        plans.flatMap(({ offerings }) => offerings.map(({ occupation }) => occupation.code)),
      ),
    ),
  ],
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
  for (const line of table("word-meanings.tsv").trimEnd().split("\n").slice(1)) {
    const [meaning = "", word = ""] = line.split("\t");
    byMeaning[meaning] = byMeaning[meaning] === undefined ? word : `${byMeaning[meaning]} ${word}`;
  }
  return byMeaning;
}
