import { NoAnswer } from "../../client/client";
import { element } from "../element";
import type { Failure } from "./fault-summary";
import { failureSummary, faultSummary } from "./fault-summary";
import type { Fault } from "./form-entry";
import type { QuestionView } from "./question-view";

/** Where the steps of the wizard are shown, one at a time, with messages above them. */
export class WizardPage {
  private readonly root: HTMLElement;
  private readonly first: readonly Node[];
  private readonly siteTitle = document.title;

  constructor(root: HTMLElement) {
    this.root = root;
    this.first = [...root.childNodes];
  }

  /** Shows a step below the link to the one before. */
  show(isFirst: boolean, content: readonly HTMLElement[]): void {
    this.root.replaceChildren(backLink(isFirst), ...content);
    const heading = this.root.querySelector("h1");
    document.title = `${heading?.textContent ?? ""} – ${this.siteTitle}`;
    scrollTo(0, 0);
    heading?.focus();
  }

  /** Shows what was shown at first. The focus has been on a button that is gone then. */
  showFirst(): void {
    this.root.replaceChildren(...this.first);
    this.root.querySelector("h1")?.focus();
  }

  /** Shows why there is no answer, with the way to the conditions. */
  showFailure(failure: Failure, retry: (() => void) | null): void {
    const rules = element("a", { class: "govuk-link", href: "/eligibility/#rules" }, "直接看各级的申报条件");
    this.showMessage(failureSummary(failure, rules, retry));
  }

  /** Shows what must change in a question. */
  showFaults(view: QuestionView, faults: readonly Fault[]): void {
    view.show(faults);
    this.showMessage(faultSummary(faults, (id) => view.focus(id)));
    if (!document.title.startsWith("错误：")) document.title = `错误：${document.title}`;
  }

  /** Shows a message above the step, in place of the one before. */
  private showMessage(message: HTMLElement): void {
    this.root.querySelector(".govuk-error-summary")?.remove();
    this.root.querySelector("[role=status]:not([data-busy])")?.remove();
    const back = this.root.querySelector(".govuk-back-link");
    if (back === null) this.root.prepend(message);
    else back.after(message);
    message.focus();
  }
}

/** The link to the step before; from the first one it leads to the choice of an occupation. */
function backLink(isFirst: boolean): HTMLElement {
  const link = element("a", { class: "govuk-back-link", href: "/eligibility/" }, isFirst ? "返回选职业" : "返回");
  if (!isFirst) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.back();
    });
  }
  return link;
}

/** Why there is no answer. */
export const asNoAnswer = (failure: unknown) =>
  failure instanceof NoAnswer ? failure : new NoAnswer("INTERNAL_ERROR");
