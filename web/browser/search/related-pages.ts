import { element } from "../element";
import type { AskedPage } from "./asked-pages";

/** Pages of the site that answer the question, each with what it says. */
export function relatedPages(pages: readonly AskedPage[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const list = element("ul", { class: "answers" });
  for (const { href, title, says } of pages) {
    list.append(
      element(
        "li",
        { class: "answers__answer answers__page" },
        element("h3", { class: "answers__title" }, element("a", { class: "govuk-link", href }, title)),
        element("p", {}, says),
      ),
    );
  }
  return [element("h2", { class: "govuk-heading-m", tabindex: "-1" }, "相关页面"), list];
}
