import type { ParsedQuery } from "./parsed-query";
import type { SearchEntry, SearchField } from "./search-entry";
import type { Suggestion } from "./search-results";
import { similarity } from "./similarity";
import type { Vocabulary } from "./vocabulary";

const MOST_SUGGESTIONS = 3;

/** Of about as many digits as an occupation's code has. Codes have other numbers in common with everything. */
const LIKE_CODE = /^\d{6,8}$/;

/** What comes nearest to a query that nothing fits, the nearest first. */
export function suggestions(
  { words, uncovered }: ParsedQuery,
  occupations: readonly SearchEntry[],
  vocabulary: Vocabulary,
): Suggestion[] {
  if (uncovered !== null) {
    return uncovered.nearest
      .flatMap((code) => occupations.filter(({ id }) => id === code))
      .map((entry) => ({ text: entry.own[0]?.shown ?? "", entry }))
      .slice(0, MOST_SUGGESTIONS);
  }
  const query = words.map(({ text }) => text).join("");
  const similarityOf = similarity(query, (word) => vocabulary.isCommon(word));
  const compared = ({ role }: SearchField) => role !== "code" || LIKE_CODE.test(query);
  return occupations
    .map((entry) => {
      const best = entry.own
        .filter(compared)
        .map((field) => ({ field, similarity: similarityOf(field.text) }))
        .reduce((a, b) => (b.similarity > a.similarity ? b : a));
      return { similarity: best.similarity, text: best.field.shown, entry };
    })
    .filter((candidate) => candidate.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ text, entry }) => ({ text, entry }));
}
