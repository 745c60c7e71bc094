import type { SkillLevel } from "../generated/operations.ts";
import { isInNames, type QueryMeaning, type SearchWish } from "./meaning";
import { isLatin, spaced } from "./normalization";
import type { ParsedQuery, QueryWord } from "./parsed-query";
import { Relaxer } from "./query-relaxation";
import { spansOf, wordsOf } from "./query-words";
import { SpacedText } from "./spaced-text";
import { isWord, type Token } from "./token";
import { Tokenizer, wholePart } from "./tokenizer";
import type { Vocabulary } from "./vocabulary";

/** A corrected query is not held against everything by more words than these. */
const MOST_WORDS = 20;

/** Parses what somebody typed. */
export function parseQuery(typed: string, vocabulary: Vocabulary): ParsedQuery {
  const { tokens, ...query } = parseOnce(typed, vocabulary);
  const corrector = vocabulary.spellingCorrector;
  const spans = spansOf(tokens).map((text) => ({ text, unknown: corrector.unknown(text) }));
  const corrected = query.uncovered === null ? corrector.correct(query.whole) : null;
  const again = corrected === null ? null : parseOnce(corrected, vocabulary);
  const fits = again !== null && again.uncovered === null && again.words.length <= MOST_WORDS;
  return { ...query, spans, corrected: fits ? again.words : [] };
}

function parseOnce(typed: string, vocabulary: Vocabulary) {
  const text = new SpacedText(vocabulary.fold(spaced(typed)));
  const whole = text.text;
  const tokens = besideNames(new Tokenizer(vocabulary, text).tokens(), vocabulary);
  const namesNothing = tokens.every(({ kind }) => "meaning" in kind);
  const isPart = namesNothing && whole !== "" && vocabulary.hasPart(whole);
  return interpret(whole, isPart ? [wholePart(whole)] : tokens, vocabulary);
}

/** A name that has another meaning too, as 招聘 has, has only this where another is named. */
function besideNames(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const meaningOf = ({ text, kind }: Token) => {
    const meaning = "name" in kind && !isLatin(text) ? vocabulary.meaning(text) : undefined;
    return isInNames(meaning) ? undefined : meaning;
  };
  const other = tokens.some((token) => "name" in token.kind && meaningOf(token) === undefined);
  if (!other) return tokens;
  return tokens.map((token) => {
    const meaning = meaningOf(token);
    return meaning === undefined ? token : { ...token, kind: { meaning } };
  });
}

function interpret(whole: string, tokens: readonly Token[], vocabulary: Vocabulary) {
  const named = tokens.some(({ kind }) => "name" in kind);
  const isUncovered = ({ kind }: Token) => "uncovered" in kind && !(named && kind.otherMeaning !== undefined);
  const uncovered = uncoveredOf(tokens.find(isUncovered));
  const words = wordsOf(tokens);
  const relaxer = new Relaxer(tokens, vocabulary);
  const relaxation = uncovered === null ? relaxer.relaxation() : relaxer.besideUncovered(isUncovered);
  const beside = relaxation.names.length === 0 && uncovered !== null ? [uncovered.text] : relaxation.names;
  const text = (uncovered === null ? shownOf(words, tokens) : beside).join(" ");
  const meanings = tokens.flatMap((token, place) => meaningsOf(token, tokens[place + 1]));
  return {
    whole,
    tokens,
    words,
    understood: { level: levelOf(meanings), wish: wishOf(meanings), text, uncovered: uncovered?.text ?? null },
    uncovered,
    relaxation,
    isSpecific: isSpecific(tokens, vocabulary),
  };
}

/** Where all else is names, a single character that nothing knows is no word, only what the parsing left. */
function shownOf(words: readonly QueryWord[], tokens: readonly Token[]): string[] {
  const names = tokens.filter(({ kind }) => "name" in kind).length;
  const others = words.filter(({ text, known }) => known || text.length > 1);
  return (names > 0 && names === others.length ? others : words).map(({ text }) => text);
}

const uncoveredOf = (token: Token | undefined) =>
  token !== undefined && "uncovered" in token.kind ? token.kind.uncovered : null;

const levelOf = (meanings: readonly QueryMeaning[]): SkillLevel | null =>
  meanings.find((meaning): meaning is SkillLevel => meaning.startsWith("LEVEL_")) ?? null;

/** Who asks what a course costs asks for the fee. */
function wishOf(meanings: readonly QueryMeaning[]): SearchWish | null {
  const wishes = meanings
    .map((meaning) => (meaning === "SCHOOL" ? "COURSE" : meaning))
    .filter((meaning): meaning is SearchWish => meaning !== "FILLER" && !meaning.startsWith("LEVEL_"));
  return wishes.find((asked) => asked !== "COURSE") ?? wishes[0] ?? null;
}

/** What a token means beside what it names. */
function meaningsOf({ kind }: Token, next: Token | undefined): QueryMeaning[] {
  const meaning = "meaning" in kind ? kind.meaning : "uncovered" in kind ? kind.otherMeaning : undefined;
  const place = meaning === "SCHOOL" && next !== undefined && "name" in next.kind && !next.afterSpace;
  return meaning === undefined || place ? [] : [meaning];
}

/** Several tokens, of which each is generic or stands beside other mere parts without a gap, name nothing. */
function isSpecific(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  if (tokens.length === 1) return true;
  return tokens.some((token, place) => {
    if (!("part" in token.kind)) return isWord(token);
    return (
      !isInNames(vocabulary.meaning(token.text)) &&
      !(isBeside(token, tokens[place + 1]) || isBeside(tokens[place - 1], token))
    );
  });
}

const isBeside = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && "part" in one.kind && "part" in next.kind && !next.afterSpace;
