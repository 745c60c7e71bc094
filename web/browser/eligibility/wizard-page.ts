import { NoAnswer } from "../../client/client";
import { element } from "../element";

/** Shows a message above the question, in place of the one before. */
export function showMessage(root: HTMLElement, message: HTMLElement): void {
  root.querySelector(".govuk-error-summary")?.remove();
  root.querySelector("[role=status]:not([data-busy])")?.remove();
  const back = root.querySelector(".govuk-back-link");
  if (back === null) root.prepend(message);
  else back.after(message);
  message.focus();
}

/** The link to the step before; from the first one it leads to the choice of an occupation. */
export function backLink(isFirst: boolean): HTMLElement {
  const link = element("a", { class: "govuk-back-link", href: "/eligibility/" }, isFirst ? "返回选职业" : "返回");
  if (!isFirst) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      history.back();
    });
  }
  return link;
}

/** The link to the conditions, for when there is no answer. */
export const rules = () => element("a", { class: "govuk-link", href: "/eligibility/#rules" }, "直接看各级的申报条件");

/** Why there is no answer. */
export const asNoAnswer = (failure: unknown) =>
  failure instanceof NoAnswer ? failure : new NoAnswer("INTERNAL_ERROR");
