import { allLevels, levelWords } from "./levels.js";

/**
 * A track is what the lists offer under one work type (工种), or under the bare occupation. Levels of one occupation may
 * be spread over several tracks; the lists do not say how one leads to another, so they are shown side by side and never
 * merged.
 *
 * @import { SkillLevel } from "../generated/operations.ts"
 */

/**
 * @template {{ workType: string | null, levels: readonly SkillLevel[] }} Entry
 * @param {readonly Entry[]} entries
 * @returns {{ workType: string | null, levels: SkillLevel[], entries: Entry[] }[]}
 */
export function tracks(entries) {
  const workTypes = [...new Set(entries.map((entry) => entry.workType))];
  workTypes.sort((a, b) => Number(a !== null) - Number(b !== null));
  return workTypes.map((workType) => {
    const own = entries.filter((entry) => entry.workType === workType);
    return { workType, levels: allLevels(own), entries: own };
  });
}

/**
 * What a reader must know about levels that are spread over work types, in whole sentences. Empty for an occupation that
 * is not divided.
 *
 * @param {readonly { workType: string | null, levels: readonly SkillLevel[] }[]} entries
 */
export function trackNotes(entries) {
  const divided = entries.filter((entry) => entry.workType !== null);
  if (divided.length === 0) return [];
  const bare = entries.filter((entry) => entry.workType === null);
  const workTypes = workTypeWords([...new Set(divided.map((entry) => entry.workType))]);
  if (bare.length === 0) {
    return [`这个职业只按工种列出：${workTypes}。其他工种和不分工种的整个职业没有列出。`];
  }
  const dividedLevels = allLevels(divided);
  const bareLevels = allLevels(bare);
  const onlyDivided = dividedLevels.filter((level) => !bareLevels.includes(level));
  const onlyBare = bareLevels.filter((level) => !dividedLevels.includes(level));
  const notes = [];
  if (onlyDivided.length > 0) notes.push(`${levelWords(onlyDivided)}只按工种列出：${workTypes}。`);
  if (onlyBare.length > 0) notes.push(`${levelWords(onlyBare)}只列出整个职业，不分工种。`);
  notes.push(
    onlyDivided.length > 0
      ? "来源没有说明不分工种的等级和按工种的等级怎样衔接，报名前请向评价机构问清。"
      : "不分工种的项目不包含各个工种，两者是不同的评价项目。",
  );
  return notes;
}

/**
 * A few names are said; many are counted, because the table that follows has them.
 *
 * @param {readonly (string | null)[]} names
 */
function workTypeWords(names) {
  return names.length > 3 ? `共 ${names.length} 个工种，见下表` : names.map((name) => `“${name}”`).join("");
}
