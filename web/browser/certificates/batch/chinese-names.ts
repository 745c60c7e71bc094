import { surnames, words } from "../../../../schema/files/rules.json";

const SURNAMES = new Set(surnames);

const OF_PARTS = /^\p{Script=Han}{2,}(·\p{Script=Han}{2,})+$/u;

/**
 * Whether a text has one of these words, or most of its non-ASCII parts are names, by the rules of the API. Any bytes can be
 * decoded as Chinese characters, but hardly as these.
 */
export function hasChineseNames(text: string, common: ReadonlySet<string>): boolean {
  if (words.some((word) => text.includes(word))) return true;
  let all = 0;
  let names = 0;
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    all++;
    const beside = `${text[index - 1] ?? ""}${text[index + run.length] ?? ""}`;
    if (!/\p{L}/u.test(beside) && isName([...run], common)) names++;
  }
  return names * 2 > all;
}

function isName(run: readonly string[], common: ReadonlySet<string>): boolean {
  if (!run.every((character) => character === "·" || common.has(character))) return false;
  return OF_PARTS.test(run.join("")) || (run.length > 1 && run.length <= 4 && SURNAMES.has(run[0] ?? ""));
}
