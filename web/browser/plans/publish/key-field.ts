import type { FormView } from "../../checks/form-view";
import { faultSummary } from "../../eligibility/fault-summary";
import type { Faults } from "../../faults";
import { keyFailure } from "../../file-failure";
import { part } from "../../part";
import { keyProblem } from "../../partner-key";

/** The permission that an organization's key needs. */
export const KEY_NEEDED = "权限是 plans:write 的，而且只能动自己机构发布的计划";

/** The field for the organization's key. The key is kept only in the memory of the page. */
export class KeyField {
  private readonly view: FormView;
  private readonly faults: Faults;
  private readonly input: HTMLInputElement = part("key");

  constructor(view: FormView, faults: Faults) {
    this.view = view;
    this.faults = faults;
  }

  /** The key, or null with a message when it cannot be one. */
  usable(): string | null {
    const key = this.input.value.trim();
    const problem = keyProblem(key);
    if (problem === null) return key;
    this.tell(problem);
    return null;
  }

  /** What is wrong with the key if a request failed for it; null when the key is not to blame. */
  problemOf(failure: unknown): string | null {
    return keyFailure(failure, KEY_NEEDED);
  }

  /** Shows what is wrong with it. */
  tell(message: string): void {
    const fault = { id: "key", message };
    this.view.mark([fault]);
    this.faults.tell(faultSummary([fault], (place) => this.view.focus(place)));
  }
}
