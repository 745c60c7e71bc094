import { element } from "../element";
import type { AnsweredQuestion } from "./check-view";
import type { Question } from "./questions";

/** What a reader can do from the answer. */
export interface Actions {
  /** The title of a question, for a link to it. */
  titleOf(question: Question): string;
  ask(question: Question): void;
  check(): void;
  /** The questions with what was answered, for the sheet of paper. */
  answered: readonly AnsweredQuestion[];
}

/** A link that leads to a question of the same page. */
export function questionLink(text: string, follow: () => void): HTMLElement {
  const link = element("button", { type: "button", class: "link-button" }, text);
  link.addEventListener("click", follow);
  return link;
}
