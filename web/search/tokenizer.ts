import { isInNames, type WordMeaning } from "./meaning";
import { hasLatin, isLatin } from "./normalization";
import type { SpacedText } from "./spaced-text";
import type { Token, TokenKind } from "./token";
import { tokenEdges } from "./token-edges";
import type { Vocabulary } from "./vocabulary";

const KNOWN = 1;
const WHOLE_PART = 2;
const PART = 3;
const UNKNOWN = 5;

/** No token is longer, unless it is the whole query. */
const LONGEST_TOKEN = 24;

/** Parts with letters are held against every text; there are never more of them than this. */
const MOST_PATTERNS = 24;

/** A part of a text that is all of the query. */
export const wholePart = (text: string): Token => ({ text, afterSpace: false, cost: WHOLE_PART, kind: { part: true } });

/**
 * Takes a query apart: 养老护理员报名时间 into a name and a wish, 电工中级证怎么考 into a name, a level and words that say nothing more.
 * Of all ways to do so the one with the least cost is taken, of equals the one whose first token is longest.
 */
export class Tokenizer {
  readonly #vocabulary: Vocabulary;
  readonly #typed: SpacedText;
  readonly #edges: readonly number[];
  #patterns = 0;

  constructor(vocabulary: Vocabulary, typed: SpacedText) {
    this.#vocabulary = vocabulary;
    this.#typed = typed;
    this.#edges = tokenEdges(typed, vocabulary);
  }

  tokens(): Token[] {
    const end = this.#typed.text.length;
    const costs = new Array<number>(end + 1).fill(Number.POSITIVE_INFINITY);
    costs[end] = 0;
    const first = new Map<number, Token>();
    for (let i = this.#edges.length - 2; i >= 0; i--) this.#choose(i, costs, first);
    const tokens: Token[] = [];
    for (let at = 0; at < end; ) {
      const token = first.get(at);
      if (token === undefined) throw new Error("Every place has a token.");
      tokens.push(token);
      at += token.text.length;
    }
    return tokens;
  }

  #choose(edge: number, costs: number[], first: Map<number, Token>): void {
    const from = this.#edges[edge] ?? 0;
    const next = this.#edges[edge + 1] ?? 0;
    for (let i = this.#edges.length - 1; i > edge; i--) {
      const to = this.#edges[i] ?? 0;
      const token = this.#token(from, to, next);
      if (token === null) continue;
      const cost = token.cost + (costs[to] ?? 0);
      if (cost >= (costs[from] ?? 0)) continue;
      costs[from] = cost;
      first.set(from, token);
    }
  }

  #token(from: number, to: number, next: number): Token | null {
    const whole = from === 0 && to === this.#typed.text.length;
    if (to - from > LONGEST_TOKEN && !whole && to !== next) return null;
    const text = this.#typed.text.slice(from, to);
    const made = (cost: number, kind: TokenKind): Token => ({
      text,
      afterSpace: this.#typed.spaces.has(from),
      cost,
      kind,
    });
    const known = this.#known(from, to, text, whole);
    if (known !== null) return made(KNOWN, known);
    if (this.#isPart(from, to, text, whole)) return made(whole ? WHOLE_PART : PART, { part: true });
    return to === next ? made(UNKNOWN, { unknown: true }) : null;
  }

  #known(from: number, to: number, text: string, whole: boolean): TokenKind | null {
    const word = this.#meaning(from, to, text);
    const meaning = isInNames(word) ? undefined : word;
    if (meaning !== undefined && isLatin(text) && !whole) return { meaning };
    if (this.#vocabulary.has(text)) return { name: true };
    const uncovered = this.#vocabulary.uncovered(text);
    if (uncovered !== undefined) {
      return { uncovered, otherMeaning: meaning ?? (word === "STAFF" ? "FILLER" : undefined) };
    }
    return meaning === undefined ? null : { meaning };
  }

  #meaning(from: number, to: number, text: string): WordMeaning | undefined {
    const digit = /^[1-5]$/.test(text) && this.#typed.isApart(from, to);
    const meaning = this.#vocabulary.meaning(digit ? `${text}级` : text);
    return meaning === undefined && this.#vocabulary.isCount(text) ? "FILLER" : meaning;
  }

  #isPart(from: number, to: number, text: string, whole: boolean): boolean {
    const word = this.#vocabulary.meaning(text);
    if (!whole && text.length > 1 && isInNames(word) && word !== "GENERIC") return true;
    return this.#mayBePart(from, to, text, whole) && this.#isInText(text);
  }

  /** Syllables may have gaps between them, and the whole query may; words of characters do not. */
  #mayBePart(from: number, to: number, text: string, whole: boolean): boolean {
    return whole || (text.length > 1 && (!this.#typed.hasSpace(from, to) || isLatin(text)));
  }

  #isInText(text: string): boolean {
    const mayBe = !hasLatin(text) || this.#patterns++ < MOST_PATTERNS;
    return mayBe && (this.#vocabulary.hasPart(text) || this.#vocabulary.abbreviates(text));
  }
}
