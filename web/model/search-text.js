/**
 * Search text of a row: each character with its reviewed syllable (`评ping 茶cha 员yuan`), names parted by `|`.
 * browser/match.ts reads it. A name without pinyin is found by its characters only.
 *
 * @param {readonly { name: string, pinyin?: string }[]} names
 */
export function searchText(names) {
  return names.map(({ name, pinyin }) => units(name, pinyin).join(" ")).join("|");
}

/**
 * @param {string} name
 * @param {string | undefined} pinyin
 */
function units(name, pinyin) {
  const characters = [...name.normalize("NFKC").toLowerCase()].filter((c) => /[\p{L}\p{N}]/u.test(c));
  if (pinyin === undefined) return characters;
  const syllables = pinyin.split(" ");
  if (syllables.length !== characters.length) throw new Error(`Pinyin does not fit ${name}: ${pinyin}`);
  return characters.map((character, place) => `${character}${syllables[place]}`);
}
