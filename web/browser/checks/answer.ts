import { element } from "../element";

/** The answer as a panel whose heading takes the focus. */
export function answerPanel(heading: string, ...body: (Node | null)[]): HTMLElement {
  return element(
    "section",
    { class: "panel check-answer", "aria-labelledby": "answer" },
    element("h2", { class: "govuk-heading-l", id: "answer", tabindex: "-1" }, heading),
    ...body,
  );
}

export function paragraph(...text: (Node | string)[]): HTMLElement {
  return element("p", {}, ...text);
}

export function bullets(items: readonly string[]): HTMLElement | null {
  return items.length === 0
    ? null
    : element("ul", { class: "govuk-list govuk-list--bullet notes" }, ...items.map((item) => element("li", {}, item)));
}
