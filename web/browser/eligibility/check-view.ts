import { element } from "../element";
import type { Question } from "./questions";

/** An answered or skipped question. */
export interface AnsweredQuestion {
  question: Question;
  title: string;
  /** The answers, group by group; empty when the question was skipped. */
  lines: readonly { label: string; value: string }[];
}

/** Everything that was answered, each with a way to change it. */
export function checkView(
  answered: readonly AnsweredQuestion[],
  change: (question: Question) => void,
  confirm: () => void,
): HTMLElement {
  const button = element("button", { type: "button", class: "govuk-button" }, "看我能申报哪几级");
  button.addEventListener("click", confirm);
  return element(
    "div",
    {},
    element("h1", { class: "govuk-heading-xl", tabindex: "-1" }, "核对您的回答"),
    answerList(answered, change),
    button,
  );
}

/** Questions and answers; read-only without `change`. */
export function answerList(
  answered: readonly AnsweredQuestion[],
  change: ((question: Question) => void) | null = null,
): HTMLElement {
  return element("dl", { class: "govuk-summary-list" }, ...answered.map((one) => row(one, change)));
}

function row({ question, title, lines }: AnsweredQuestion, change: ((question: Question) => void) | null): HTMLElement {
  return element(
    "div",
    { class: "govuk-summary-list__row" },
    element("dt", { class: "govuk-summary-list__key" }, title),
    element("dd", { class: "govuk-summary-list__value" }, ...answers(lines)),
    change === null
      ? null
      : element(
          "dd",
          { class: "govuk-summary-list__actions" },
          changeButton(title, () => change(question)),
        ),
  );
}

function changeButton(title: string, change: () => void): HTMLElement {
  const again = element("button", { type: "button", class: "link-button" }, "更改");
  again.append(element("span", { class: "govuk-visually-hidden" }, `：${title}`));
  again.addEventListener("click", change);
  return again;
}

function answers(lines: AnsweredQuestion["lines"]): HTMLElement[] {
  if (lines.length === 0) return [element("span", { class: "quiet" }, "没有填，按“不知道”算")];
  if (lines.length === 1) return [element("span", {}, lines[0]?.value ?? "")];
  return lines.map(({ label, value }) =>
    element("p", { class: "said" }, element("span", { class: "quiet" }, `${label}：`), value),
  );
}
