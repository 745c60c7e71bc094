import { hasLatin } from "./normal";

const SHORTEST = 3;
const SHORTEST_NAME = 8;
const MOST_PARTS = 3;

/** Whether a word is an organization's name shortened to a few of its parts, as 餐饮协会 is of 上海市餐饮烹饪行业协会. */
export function isAbbreviation(word: string, name: string): boolean {
  if (word.length < SHORTEST || name.length < SHORTEST_NAME || hasLatin(word) || !/[会司校院心]$/.test(name))
    return false;
  let left = word;
  let from = 0;
  for (let part = 0; part < MOST_PARTS && left !== ""; part++) {
    const length = longestIn(left, name, from);
    if (length === 0) return false;
    from = name.indexOf(left.slice(0, length), from) + length;
    left = left.slice(length);
  }
  return left === "";
}

/** How many of the first characters stand together in the name behind a place. */
function longestIn(word: string, name: string, from: number): number {
  let length = word.length;
  while (length > 0 && !name.includes(word.slice(0, length), from)) length--;
  return length;
}
