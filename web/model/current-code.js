/**
 * Compares the printed code with the public list of current codes in a sentence, and says whether readers must be warned.
 *
 * @import { CodeChange, OccupationsQuery } from "../generated/operations.ts"
 * @typedef {OccupationsQuery["occupations"]["nodes"][number]} Occupation
 */

/** @type {Record<CodeChange, string>} */
const HEADINGS = {
  UNCHANGED: "编码和名称与现行编码清单相同",
  RENAMED: "编码没有变，名称已经改了",
  NAME_DIFFERS: "编码相同，名称对不上",
  MOVED: "编码已经换了",
  ABSORBED: "现行编码清单里没有这个职业",
};

/** @param {Occupation["currentCode"]} current */
export function currentCode(current) {
  if (current === null) return null;
  return { ...current, heading: HEADINGS[current.change], changed: current.change !== "UNCHANGED" };
}
