import type { SkillLevel } from "../generated/operations.ts";
import type { SearchWish } from "./meaning";
import type { QueryRelaxation } from "./query-relaxation";
import type { Uncovered } from "./vocabulary";

/** What the search understood from a query, as the schema names it. */
export interface SearchUnderstood {
  level: SkillLevel | null;
  wish: SearchWish | null;
  /** What is left, words with a space between. */
  text: string;
  /** A well-known title in it that no list has. */
  uncovered: string | null;
}

/** What must be found; when some text has it, it is known. */
export interface QueryWord {
  text: string;
  known: boolean;
}

/** A word as it was typed; it may be a misspelt one. */
export interface Span {
  text: string;
  /** For each character whether it stands in no known word: neither with the one before nor with the one behind. */
  unknown: readonly boolean[];
}

/** A query, taken apart. */
export interface ParsedQuery {
  /** All of it without spaces. */
  whole: string;
  words: readonly QueryWord[];
  /** The words with neighbours put together that were typed without a gap. */
  spans: readonly Span[];
  /** The same with single characters that stand in no word corrected by their sound, taken apart anew; empty when there are none. */
  corrected: readonly QueryWord[];
  understood: SearchUnderstood;
  uncovered: Uncovered | null;
  relaxation: QueryRelaxation;
  /** Whether it names something; 管理 beside another word does not, nor do parts of names that nobody has put together so. */
  isSpecific: boolean;
}

/**
 * Whether it names nothing but a level, which everything of that level fits. Who may take a level is asked of the level itself, which
 * nothing in the lists answers.
 */
export const isOnlyLevel = ({ words, uncovered, understood: { level, wish } }: ParsedQuery): boolean =>
  level !== null && wish !== "ELIGIBILITY" && words.length === 0 && uncovered === null;
