/**
 * The five levels, the lowest first. Numbers run downward: 5 is the lowest level, 1 the highest.
 *
 * @import { SkillLevel } from "../generated/operations.ts"
 * @typedef {{ id: SkillLevel, number: number, numeral: string, name: string, title: string }} Level
 */

const TITLES = { 五: "初级工", 四: "中级工", 三: "高级工", 二: "技师", 一: "高级技师" };

/** @type {readonly Level[]} */
export const LEVELS = /* @__PURE__ */ Object.entries(TITLES).map(([numeral, title], place) => {
  const number = 5 - place;
  return { id: /** @type {SkillLevel} */ (`LEVEL_${number}`), number, numeral, name: `${numeral}级`, title };
});

/**
 * The name of a level, such as 三级/高级工.
 *
 * @param {string} id
 */
export function levelName(id) {
  const level = LEVELS.find((candidate) => candidate.id === id);
  return level === undefined ? id : `${level.name}/${level.title}`;
}

/**
 * The name of a level without its title, such as 三级.
 *
 * @param {string} id
 */
export const shortLevelName = (id) => LEVELS.find((level) => level.id === id)?.name ?? id;

/**
 * The levels of a list in words: 五级、四级 or, for three and more in a row, 四级至一级.
 *
 * @param {readonly SkillLevel[]} ids
 */
export function levelWords(ids) {
  const places = LEVELS.flatMap((level, place) => (ids.includes(level.id) ? [place] : []));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return "";
  const unbroken = last - first === places.length - 1;
  if (unbroken && places.length > 2) return `${LEVELS[first]?.name}至${LEVELS[last]?.name}`;
  return places.map((place) => LEVELS[place]?.name).join("、");
}

/**
 * The levels that are not in the list, the lowest first.
 *
 * @param {readonly SkillLevel[]} ids
 */
export const missingLevels = (ids) => LEVELS.map((level) => level.id).filter((id) => !ids.includes(id));

/**
 * Every level that some entry has, the lowest first.
 *
 * @param {readonly { levels: readonly SkillLevel[] }[]} entries
 */
export const allLevels = (entries) =>
  LEVELS.map((level) => level.id).filter((id) => entries.some((entry) => entry.levels.includes(id)));
