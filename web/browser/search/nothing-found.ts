import type { SearchResults } from "../../search/search-results";
import { element } from "../element";
import { isPersonal } from "../personal-number";
import { certificateAnswer } from "./certificate-answer";

/** The answer when nothing matches what was typed: similar entries, and what is known not to be listed. */
export function nothingFound({ understood, suggestions }: SearchResults, typed: string): HTMLElement[] {
  if (isPersonal(typed)) return [certificateAnswer()];
  const content = notCovered(understood.uncovered);
  if (suggestions.length > 0) {
    const list = element("ul", { class: "govuk-list govuk-list--bullet" });
    for (const { text, entry } of suggestions) {
      const name = entry.own[0]?.shown ?? "";
      const link = element("a", { class: "govuk-link", href: `/occupations/${entry.id}/` }, name);
      list.append(element("li", {}, link, text === name ? null : `（相近的叫法：${text}）`));
    }
    content.push(
      element("p", {}, understood.uncovered === null ? "最接近的是：" : "也许可以看看，它们不是同一种证书："),
      list,
    );
  }
  return content;
}

/** What is known not to be listed. */
export function notCovered(title: string | null): HTMLElement[] {
  return title === null
    ? []
    : [element("p", {}, `“${title}”不在上海的目录和征集遴选里，登记册没有它的评价机构和等级。`)];
}
