import { normalize } from "../../search/normalization";
import type { SearchResults } from "../../search/search-results";

/**
 * Whether hits are less likely to be meant than a page that is asked for: they have only the level, are misspelt, lack a word, have no more
 * than a small part of a name, or were found by words of that page.
 *
 * @param rest what the query has beside the words of pages
 */
export function isVague({ hits, understood }: SearchResults, rest: string): boolean {
  const matched = hits[0]?.matchedBy ?? [];
  const words = understood.text.split(" ").filter(Boolean);
  const [word = ""] = words;
  const part = words.length === 1 && matched.some(({ text }) => word.length * 2 < normalize(text).length);
  return (
    matched.length < Math.max(1, words.length) ||
    matched.some(({ kind }) => kind === "CORRECTED") ||
    part ||
    isCovered(understood.text, rest)
  );
}

/** Whether all that the search looked for are words of pages. */
export const isCovered = (understood: string, rest: string): boolean =>
  understood.split(" ").every((word) => word === "" || !rest.includes(word));
