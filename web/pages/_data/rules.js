import { careerPath } from "../../model/career-path.js";
import { always, approved, otherRules, shanghaiRules } from "../../model/rule-sets.js";

export default {
  shanghai: shanghaiRules,
  others: otherRules,
  always,
  approved,
  path: careerPath(shanghaiRules.levels),
};
