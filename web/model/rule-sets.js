import { LEVELS, levelWords } from "./levels.js";
import { ruleSets } from "./snapshot.js";

/**
 * The rule sets as pages show them. Shanghai's and those of other places stay apart: only Shanghai's decide an answer.
 *
 * @typedef {import("../generated/operations.ts").RuleSetsQuery["ruleSets"][number]} RuleSet
 */
const JURISDICTION = "上海市";

const shown = ruleSets.ruleSets.map((ruleSet) => ({
  ...ruleSet,
  levels: ruleSet.levels.map((level) => ({ ...level, ...LEVELS.find(({ id }) => id === level.level) })),
}));

/** The rules in force in Shanghai, the newest of the register. */
export const shanghaiRules = newest(shown.filter(({ jurisdiction }) => jurisdiction === JURISDICTION));

/** What every level asks, in a sentence; empty when they have nothing in common. */
export const always = sentence(
  shanghaiRules.levels.map(({ preconditions }) => preconditions.map(({ summary }) => summary)),
);

/** Which routes are open to graduates of approved programmes alone. */
export const approved = shanghaiRules.levels
  .flatMap(({ level, routes }) =>
    routes
      .filter(({ requirements }) =>
        requirements.some((requirement) => "approvedProgramme" in requirement && requirement.approvedProgramme),
      )
      .map(({ summary }) => `${levelWords(level === null ? [] : [level])}的一项条件：${summary}。`),
  )
  .join("");

/** @param {readonly string[][]} ofLevels */
function sentence([first = [], ...others]) {
  const common = first.filter((summary) => others.every((level) => level.includes(summary)));
  return common.length === 0 ? "" : `各级都要求${common.join("，")}。`;
}

/** Rules of other places, which enter no answer. */
export const otherRules = shown.filter(({ jurisdiction }) => jurisdiction !== JURISDICTION);

/**
 * @template {{ effectiveFrom: string | null }} Dated
 * @param {readonly Dated[]} sets
 */
function newest(sets) {
  const [first] = [...sets].sort((a, b) => (b.effectiveFrom ?? "").localeCompare(a.effectiveFrom ?? ""));
  if (first === undefined) throw new Error("The snapshot holds no rules of Shanghai.");
  return first;
}
