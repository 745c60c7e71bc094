import type { SearchUnderstood } from "./parsed-query";
import type { SearchEntry } from "./search-entry";

/** By what a word found an entry, as the schema names it. */
export type SearchMatchKind =
  | "NAME"
  | "WORK_TYPE"
  | "PINYIN"
  | "INITIALS"
  | "ALTERNATIVE_TITLE"
  | "CODE"
  | "ORGANIZATION"
  | "TITLE"
  | "CORRECTED";

/** Why an entry was found. */
export interface SearchMatch {
  kind: SearchMatchKind;
  text: string;
}

/** An entry that was found. */
export interface SearchHit {
  entry: SearchEntry;
  score: number;
  /** Why it was found, for each word of the query. */
  matchedBy: readonly SearchMatch[];
}

/** What a query without hits may have meant. */
export interface Suggestion {
  text: string;
  entry: SearchEntry;
}

/** What a query found. */
export interface SearchResults {
  understood: SearchUnderstood;
  /** The best first. */
  hits: readonly SearchHit[];
  /** What comes nearest; empty unless nothing was found. */
  suggestions: readonly Suggestion[];
}
