import { element } from "./element";

/** A group that folds, as pages/_includes/macros/fold.njk writes it. */
export function fold(
  id: string,
  heading: string,
  count: string,
  open: boolean,
  ...content: HTMLElement[]
): HTMLElement {
  const title = element("h3", { class: "govuk-heading-s fold__heading", id }, heading);
  if (count !== "") title.append(" ", element("span", { class: "fold__count" }, count));
  return element(
    "details",
    { class: "fold", ...(open ? { open: "" } : {}) },
    element("summary", { class: "fold__summary" }, title),
    element("div", { class: "fold__body" }, ...content),
  );
}
