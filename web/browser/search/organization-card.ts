import type { SearchEngine } from "../../search/engine";
import type { SearchHit } from "../../search/search-results";
import { element } from "../element";
import { foundBy } from "./words";

/** An organization, with what it assesses. */
export function organizationCard({ entry, matchedBy }: SearchHit, engine: SearchEngine): HTMLElement {
  const corrected = foundBy({ entry, matchedBy, score: 0 });
  const title = element(
    "h3",
    { class: "answers__title" },
    element("a", { class: "govuk-link", href: `/organizations/${entry.id}/` }, entry.own[0]?.shown ?? ""),
    corrected === "" ? null : element("span", { class: "found-by" }, corrected),
  );
  const names = engine.itemsBy(entry.id).map((item) => item.own[0]?.shown ?? "");
  return element("li", { class: "answers__answer" }, title, element("p", {}, `评价机构，评价${names.join("、")}`));
}
