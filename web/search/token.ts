import type { QueryMeaning } from "./meaning";
import type { Uncovered } from "./vocabulary";

/** What a token is: one of the texts, part of one, neither, a word that names nothing, or a well-known title that no list has. */
export type TokenKind =
  | { name: true }
  | { part: true }
  | { unknown: true }
  | { meaning: QueryMeaning }
  /** With another meaning it is uncovered only where nothing else is named. */
  | { uncovered: Uncovered; otherMeaning: QueryMeaning | undefined };

/** A token of a query. */
export interface Token {
  text: string;
  /** Whether something stood between it and the token before. */
  afterSpace: boolean;
  /** How little likely it is that this is a token; the sum over all tokens is made as small as can be. */
  cost: number;
  kind: TokenKind;
}

/** Whether it is to be found. */
export const isWord = ({ kind }: Token): boolean => !("meaning" in kind) && !("uncovered" in kind);
