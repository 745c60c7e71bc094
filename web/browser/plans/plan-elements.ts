import { element } from "../element";

/** A part of the page under a heading; without content the plan does not say it. */
export function section(id: string, heading: string, ...content: HTMLElement[]): HTMLElement {
  const shown = content.length === 0 ? [plain("计划没有说。")] : content;
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { class: "govuk-heading-l", id }, heading),
    ...shown,
  );
}

/** A paragraph. */
export const plain = (text: string): HTMLElement => element("p", {}, text);

/** A list of labels and values. */
export function facts(rows: readonly (readonly [string, Node | string])[]): HTMLElement {
  return element(
    "dl",
    { class: "govuk-summary-list" },
    ...rows.map(([label, value]) =>
      element(
        "div",
        { class: "govuk-summary-list__row" },
        element("dt", { class: "govuk-summary-list__key" }, label),
        element("dd", { class: "govuk-summary-list__value" }, value),
      ),
    ),
  );
}

/** Rows under headers; the first cell of a row names it. */
export function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return element(
    "table",
    { class: "table rows" },
    element("caption", { class: "govuk-visually-hidden" }, caption),
    element("thead", {}, element("tr", {}, ...headers.map((text) => element("th", { scope: "col" }, text)))),
    element(
      "tbody",
      {},
      ...rows.map(([first = "", ...rest]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, first),
          ...rest.map((value, place) => element("td", { "data-label": headers[place + 1] ?? "" }, value)),
        ),
      ),
    ),
  );
}

/** A list of texts. */
export function list(tag: "ol" | "ul", kind: "number" | "bullet", items: readonly string[]): HTMLElement {
  return element(
    tag,
    { class: `govuk-list govuk-list--${kind} notes` },
    ...items.map((text) => element("li", {}, text)),
  );
}
