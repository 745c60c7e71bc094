import { element } from "../element";
import { type AnsweredQuestion, answerList } from "./check-view";

/** On paper, the answer includes the facts it is based on. */
export function onPaper(answered: readonly AnsweredQuestion[]): HTMLElement {
  return element(
    "section",
    { class: "paper-only" },
    element("h2", { class: "govuk-heading-m" }, "您的回答"),
    answerList(answered),
  );
}

/** On paper nothing is folded away. */
export function unfoldForPrint(view: HTMLElement): void {
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    folded = [...view.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const part of folded) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of folded) part.open = false;
  });
}
