import { LEVELS } from "./levels.js";
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
