import { element } from "./element";

export const heading = (text: string): HTMLElement => element("h2", { class: "govuk-heading-l", tabindex: "-1" }, text);

export const plain = (...content: (Node | string)[]): HTMLElement => element("p", {}, ...content);

export function button(text: string, press: () => void, secondary = false): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", class: `govuk-button${secondary ? " govuk-button--secondary" : ""}` },
    text,
  );
  made.addEventListener("click", press);
  return made;
}

export const buttons = (...each: HTMLElement[]): HTMLElement => element("p", { class: "answer__buttons" }, ...each);

/** Shows what comes instead of a form; null: the form again. */
export function showInstead(form: HTMLElement, answer: HTMLElement, panel: HTMLElement | null): void {
  answer.replaceChildren(...(panel === null ? [] : [panel]));
  form.hidden = panel !== null;
  panel?.querySelector("h2")?.focus();
  if (panel !== null) scrollTo({ top: 0 });
}
