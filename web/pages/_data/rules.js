import { always, approved, otherRules, shanghaiRules } from "../../model/rule-sets.js";

export default { shanghai: shanghaiRules, others: otherRules, always, approved };
