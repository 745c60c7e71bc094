import { isLatin } from "./normalization";
import type { SearchText } from "./search-text";

/** So many names end in these that they say nothing. */
const COMMON = "员师工人证的操作管理设计服务技术";
const BIGRAM = 4;
const WHOLE = 100;
const DIGITS = /^\d\d$/;

/** How similar a text is to a query that nothing fits, by the characters and bigrams they have in common; 0 when that is nothing. */
export function similarity(query: string, isCommon: (word: string) => boolean): (text: SearchText) => number {
  const letters = isLatin(query);
  const characters = letters ? new Set<string>() : charactersOf(query);
  /** Beside other characters, numbers make nothing similar. */
  const isNothing = (bigram: string) => isCommon(bigram) || (!letters && DIGITS.test(bigram));
  const bigrams = bigramsOf(query, isNothing);
  const common = (known: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...others].filter((other) => known.has(other)).length;
  return (text) => {
    const other = letters ? text.letters : text.normalized;
    if (![...bigrams].some((bigram) => other.includes(bigram))) return 0;
    const bigramsInCommon = common(bigrams, bigramsOf(other, isNothing));
    const charactersInCommon = letters ? 0 : common(characters, charactersOf(other));
    const similar = letters ? 4 * bigramsInCommon > 3 * bigrams.size && bigramsInCommon > 2 : bigramsInCommon > 0;
    return similar ? Math.floor(((BIGRAM * bigramsInCommon + charactersInCommon) * WHOLE) / (other.length + 2)) : 0;
  };
}

const charactersOf = (text: string): Set<string> =>
  new Set(text.split("").filter((character) => !COMMON.includes(character)));

const bigramsOf = (text: string, isCommon: (word: string) => boolean): Set<string> =>
  new Set(
    text
      .split("")
      .slice(1)
      .map((_, place) => text.slice(place, place + 2))
      .filter((bigram) => !isCommon(bigram)),
  );
