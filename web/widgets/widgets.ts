import { SkEligibility } from "./sk-eligibility";

/** The elements of the bundle. A page may load it twice, or two versions of it: the first one counts. */
const ELEMENTS: Record<string, CustomElementConstructor> = { "sk-eligibility": SkEligibility };

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (customElements.get(name) === undefined) customElements.define(name, element);
}
