import { isLatin } from "./normal";
import type { SearchText } from "./text";

/** So many names end in these that they say nothing. */
const COMMON = "员师工人证的操作管理设计服务技术";
const PAIR = 4;
const WHOLE = 100;

/** How near a text comes to a question that nothing fits, by what they have in common; 0 when that is nothing. */
export function nearness(question: string, isCommon: (word: string) => boolean): (text: SearchText) => number {
  const letters = isLatin(question);
  const characters = letters ? new Set<string>() : charactersOf(question);
  const pairs = pairsOf(question, isCommon);
  const common = (known: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...others].filter((other) => known.has(other)).length;
  return (text) => {
    const other = letters ? text.letters : text.normal;
    if (![...pairs].some((pair) => other.includes(pair))) return 0;
    const pairsInCommon = common(pairs, pairsOf(other, isCommon));
    const charactersInCommon = letters ? 0 : common(characters, charactersOf(other));
    const near = letters ? 4 * pairsInCommon > 3 * pairs.size && pairsInCommon > 2 : pairsInCommon > 0;
    return near ? Math.floor(((PAIR * pairsInCommon + charactersInCommon) * WHOLE) / (other.length + 2)) : 0;
  };
}

const charactersOf = (text: string): Set<string> =>
  new Set(text.split("").filter((character) => !COMMON.includes(character)));

const pairsOf = (text: string, isCommon: (word: string) => boolean): Set<string> =>
  new Set(
    text
      .split("")
      .slice(1)
      .map((_, place) => text.slice(place, place + 2))
      .filter((pair) => !isCommon(pair)),
  );
