import { table } from "./search-tables.js";

/**
 * The texts by which entries are found, each once (search/index-data.ts).
 *
 * @import { FieldRole, SearchIndexData } from "../search/index-data.ts"
 */

export const readings = table("readings.txt");
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
export const fields = [];
const numbers = new Map();

/**
 * The number of a text.
 *
 * @param {FieldRole} role
 * @param {string} shown
 * @param {string | 0 | null} pinyin
 */
export function field(role, shown, pinyin) {
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

/** The characters of a text that have a reading each. @param {string} shown */
export function lettersOf(shown) {
  return [...shown.normalize("NFKC").toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
}
