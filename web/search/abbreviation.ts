import { hasLatin } from "./normalization";

const SHORTEST = 3;
const SHORTEST_NAME = 8;
const MOST_PARTS = 3;

const ENDS = /[会司校院心]$/;
const SURE_ENDS = /[会校院心]$/;

/** Whether a name may be shortened. */
export const abbreviable = (name: string): boolean => name.length >= SHORTEST_NAME && ENDS.test(name);

/** Whether a word ends as the names of associations and schools do, so that it is sure to be meant for one. */
export const mayAbbreviate = (word: string): boolean => word.length >= SHORTEST && SURE_ENDS.test(word);

/** Whether a word is an organization's name shortened to a few of its parts, as 餐饮协会 is of 上海市餐饮烹饪行业协会. */
export function isAbbreviation(word: string, name: string): boolean {
  if (word.length < SHORTEST || hasLatin(word) || !abbreviable(name)) return false;
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
