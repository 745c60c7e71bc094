import { SkCourseList } from "./sk-course-list";
import { SkEligibility } from "./sk-eligibility";
import { SkLevelLadder } from "./sk-level-ladder";

/** The elements of the bundle. A page may load it twice, or two versions of it: the first one counts. */
const ELEMENTS: Record<string, CustomElementConstructor> = {
  "sk-course-list": SkCourseList,
  "sk-eligibility": SkEligibility,
  "sk-level-ladder": SkLevelLadder,
};

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
