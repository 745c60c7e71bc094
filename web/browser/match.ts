/**
 * Finds names by characters, full pinyin, initials and mixes of them. A name is a row of units, a character with its
 * syllable (`评ping`); see model/search-text.js.
 */
interface Unit {
  character: string;
  syllable: string;
}

type Name = readonly Unit[];

/** Reads the search text of a row. */
export function parseNames(searchText: string): Name[] {
  return searchText.split("|").map((name) =>
    name.split(" ").map((unit) => {
      const character = String.fromCodePoint(unit.codePointAt(0) ?? 0);
      return { character, syllable: unit.slice(character.length) };
    }),
  );
}

/** The words of a query: width, case, brackets and marks do not matter. */
export function queryTerms(query: string): string[] {
  return query
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ü/g, "v")
    .split(/\s+/)
    .map((term) => term.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((term) => term !== "");
}

/** Whether a row fits: each term stands in one of its names, or begins one of its codes. */
export function matches(terms: readonly string[], names: readonly Name[], codes: readonly string[]): boolean {
  return terms.every(
    (term) =>
      codes.some((code) => code.startsWith(term)) ||
      names.some((name) => name.some((_, start) => readsFrom(name, start, term))),
  );
}

/** Whether the rest of a term can be read from a unit on. */
function readsFrom(name: Name, place: number, rest: string): boolean {
  if (rest === "") return true;
  const unit = name[place];
  if (unit === undefined) return false;
  if (unit.syllable.startsWith(rest)) return true;
  return readings(unit).some(
    (reading) => rest.startsWith(reading) && readsFrom(name, place + 1, rest.slice(reading.length)),
  );
}

/** What may be typed for a unit: the character, its syllable, or the initial of that. */
function readings({ character, syllable }: Unit): string[] {
  if (syllable === "") return [character];
  const initial = /^[zcs]h/.exec(syllable)?.[0];
  return [character, syllable, syllable.charAt(0), ...(initial === undefined ? [] : [initial])];
}
