import { penalty } from "./field-roles";
import { INSIDE, NOT_FOUND } from "./score";
import type { SearchField } from "./search-entry";

/** How many scores there are for one quality at any place, and for one place. */
const PLACES = 100;
const STEP = 20;

/** How a word fits best. */
export interface WordFit {
  field: SearchField;
  /** Whether the text is one of the entry's own. */
  own: boolean;
  score: number;
  /** How the word was typed, wherever it stands. */
  quality: number;
}

/**
 * The better of two fits.
 *
 * @param known the best so far; null when there is none
 * @param score the word's score in the text, without the field's penalty
 */
export function better(known: WordFit | null, field: SearchField, own: boolean, score: number): WordFit | null {
  if (score === NOT_FOUND) return known;
  const total = score + penalty(field, own);
  return known === null || total < known.score ? { field, own, score: total, quality: qualityOf(score) } : known;
}

/** A score combines the place in the text, in steps, with how the word was typed. */
function qualityOf(score: number): number {
  const rest = score % PLACES;
  return score - rest + (rest % STEP);
}

/** Whether the word stands neither at the text's start nor is all of it. */
export const isInside = (score: number): boolean => score % PLACES >= INSIDE;
