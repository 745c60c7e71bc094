import type { SkillLevel } from "../generated/operations.ts";
import { hasLatin, isLatin, spaced } from "./normal";
import type { Uncovered, Vocabulary } from "./vocabulary";

/** What somebody wants to know of an occupation, as the schema names it. */
export type SearchWish = "WHEN" | "FEE" | "ELIGIBILITY" | "COURSE" | "RESULT" | "SUBSIDY";

/** What was read out of a question. */
export interface Understood {
  level: SkillLevel | null;
  wish: SearchWish | null;
  /** What is left, words with a space between. */
  text: string;
  /** A well-known title in it that no list has. */
  uncovered: string | null;
}

/** What must be found; when some text has it, it is known. */
export interface QuestionWord {
  text: string;
  known: boolean;
}

/** A word as it was typed; it may be a misspelt one. */
export interface Region {
  text: string;
  /** For each character whether it stands in no known word: neither with the one before nor with the one behind. */
  strange: readonly boolean[];
}

export interface Question {
  whole: string;
  words: readonly QuestionWord[];
  /** The words with neighbours put together that were typed without a gap. */
  regions: readonly Region[];
  /** The same with single characters that stand in no word put right by their sound, taken apart anew; empty when there are none. */
  respelt: readonly QuestionWord[];
  understood: Understood;
  uncovered: Uncovered | null;
  /** The names in it that it is still about when nothing fits all of it; empty when that cannot be told. */
  core: readonly string[];
  /** Whether it is names and nothing unknown, so that it may ask for one as well as for the other. */
  isList: boolean;
  /** Whether it names something; 管理 beside another word does not, nor do parts of names that nobody has put together so. */
  isSure: boolean;
}

/** What a word says that names nothing: a level, a wish, FILLER, or SCHOOL for a course or, right before a name, where somebody works. */
type Said = SkillLevel | SearchWish | "FILLER" | "SCHOOL";

/** The same, GENERIC for what many names have and none is told by, STAFF for whom of a trade somebody asks, as in 机器人专员, DOING, as in 修草坪, or THING for what is bought, as in 电工胶布. */
export type Meaning = Said | "GENERIC" | "STAFF" | "DOING" | "THING";

/** What is uncovered and has a meaning is uncovered only where nothing else is named. */
type Kind =
  | { name: true }
  | { part: true }
  | { unknown: true }
  | { meaning: Said }
  | { uncovered: Uncovered; said: Said | undefined };

interface Piece {
  text: string;
  afterGap: boolean;
  cost: number;
  kind: Kind;
}

const KNOWN = 1;
const WHOLE_PART = 2;
const PART = 3;
const UNKNOWN = 5;

/** No piece is longer, unless it is the whole question. */
const LONGEST_PIECE = 24;

/** Parts with letters are held against every text; there are never more of them than this. */
const MOST_PATTERNS = 24;

const SHORTEST_IN_RUN = 4;

/** A question that was put right is not held against everything by more words than these. */
const MOST_WORDS = 20;

/**
 * Takes a question apart: 养老护理员报名时间 into a name and a wish, 电工中级证怎么考 into a name, a level and words that say nothing more.
 * Of all ways to do so the one with the least cost is taken, of equals the one whose first piece is longest.
 */
export function readQuestion(typed: string, vocabulary: Vocabulary): Question {
  const { pieces, ...read } = readOnce(typed, vocabulary);
  const regions = joinRegions(pieces).map((text) => ({ text, strange: vocabulary.spelling.strange(text) }));
  const right = read.uncovered === null ? vocabulary.spelling.respell(read.whole) : null;
  const again = right === null ? null : readOnce(right, vocabulary);
  const fits = again !== null && again.uncovered === null && again.words.length <= MOST_WORDS;
  return { ...read, regions, respelt: fits ? again.words : [] };
}

function readOnce(typed: string, vocabulary: Vocabulary) {
  const reader = new QuestionReader(vocabulary, vocabulary.fold(spaced(typed)));
  const pieces = besideNames(reader.pieces(), vocabulary);
  const namesNothing = pieces.every(({ kind }) => "meaning" in kind);
  return question(
    reader.text,
    namesNothing && reader.text !== "" && vocabulary.hasPart(reader.text)
      ? [{ text: reader.text, afterGap: false, cost: WHOLE_PART, kind: { part: true } }]
      : pieces,
    vocabulary,
  );
}

/** A name that is also said of others, as 招聘 is, is only said where another is named. */
function besideNames(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  const meaningOf = ({ text, kind }: Piece) => {
    const meaning = "name" in kind && !isLatin(text) ? vocabulary.meaning(text) : undefined;
    return isInNames(meaning) ? undefined : meaning;
  };
  const other = pieces.some((piece) => "name" in piece.kind && meaningOf(piece) === undefined);
  if (!other) return pieces;
  return pieces.map((piece) => {
    const meaning = meaningOf(piece);
    return meaning === undefined ? piece : { ...piece, kind: { meaning } };
  });
}

class QuestionReader {
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  readonly #gaps = new Set<number>();
  readonly #edges: number[];
  #patterns = 0;

  constructor(vocabulary: Vocabulary, typed: string) {
    this.#vocabulary = vocabulary;
    let letters = "";
    for (const character of typed.split("")) {
      if (character === " ") this.#gaps.add(letters.length);
      else letters += character;
    }
    this.text = letters;
    this.#edges = this.#findEdges();
  }

  /** A piece may begin or end at every character, but not inside a run of letters and digits unless a known word does there. */
  #findEdges(): number[] {
    const { text } = this;
    const edges = new Set([0, text.length, ...this.#gaps]);
    for (let i = 1; i < text.length; i++) {
      if (!isLatin(text.charAt(i - 1)) || !isLatin(text.charAt(i))) edges.add(i);
    }
    const runs = new Set(edges);
    for (let from = 0; from < text.length; from++) {
      const last = Math.min(text.length, from + this.#vocabulary.longestWord);
      for (let to = from + 1; to <= last; to++) {
        if (!this.#mayStandInRun(runs, from, to)) continue;
        if (this.#vocabulary.meaning(text.slice(from, to)) === undefined) continue;
        edges.add(from);
        edges.add(to);
      }
    }
    return [...edges].sort((a, b) => a - b);
  }

  /** Inside a run only a longer word is looked for, at its beginning or end, and a digit with what it counts. */
  #mayStandInRun(runs: ReadonlySet<number>, from: number, to: number): boolean {
    if (runs.has(from) && runs.has(to)) return true;
    const enough = to - from >= SHORTEST_IN_RUN || /\d/.test(this.text.charAt(from));
    return enough && (runs.has(from) || runs.has(to));
  }

  pieces(): Piece[] {
    const end = this.text.length;
    const costs = new Array<number>(end + 1).fill(Number.POSITIVE_INFINITY);
    costs[end] = 0;
    const first = new Map<number, Piece>();
    for (let i = this.#edges.length - 2; i >= 0; i--) this.#choose(i, costs, first);
    const pieces: Piece[] = [];
    for (let at = 0; at < end; ) {
      const piece = first.get(at);
      if (piece === undefined) throw new Error("Every place has a piece.");
      pieces.push(piece);
      at += piece.text.length;
    }
    return pieces;
  }

  #choose(edge: number, costs: number[], first: Map<number, Piece>): void {
    const from = this.#edges[edge] ?? 0;
    const next = this.#edges[edge + 1] ?? 0;
    for (let i = this.#edges.length - 1; i > edge; i--) {
      const to = this.#edges[i] ?? 0;
      const piece = this.#piece(from, to, next);
      if (piece === null) continue;
      const cost = piece.cost + (costs[to] ?? 0);
      if (cost >= (costs[from] ?? 0)) continue;
      costs[from] = cost;
      first.set(from, piece);
    }
  }

  #piece(from: number, to: number, next: number): Piece | null {
    const whole = from === 0 && to === this.text.length;
    if (to - from > LONGEST_PIECE && !whole && to !== next) return null;
    const text = this.text.slice(from, to);
    const made = (cost: number, kind: Kind): Piece => ({ text, afterGap: this.#gaps.has(from), cost, kind });
    const word = this.#meaning(from, to, text);
    const meaning = isInNames(word) ? undefined : word;
    if (meaning !== undefined && isLatin(text) && !whole) return made(KNOWN, { meaning });
    if (this.#vocabulary.has(text)) return made(KNOWN, { name: true });
    const uncovered = this.#vocabulary.uncovered(text);
    if (uncovered !== undefined) {
      return made(KNOWN, { uncovered, said: meaning ?? (word === "STAFF" ? "FILLER" : undefined) });
    }
    if (meaning !== undefined) return made(KNOWN, { meaning });
    if (!whole && text.length > 1 && isInNames(word) && word !== "GENERIC") return made(PART, { part: true });
    if (this.#mayBePart(from, to, text, whole) && this.#isPart(text))
      return made(whole ? WHOLE_PART : PART, { part: true });
    return to === next ? made(UNKNOWN, { unknown: true }) : null;
  }

  #meaning(from: number, to: number, text: string): Meaning | undefined {
    const alone = (from === 0 || this.#gaps.has(from)) && (to === this.text.length || this.#gaps.has(to));
    return this.#vocabulary.meaning(/^[1-5]$/.test(text) && alone ? `${text}级` : text);
  }

  /** Syllables may have gaps between them, and the whole question may; words of characters do not. */
  #mayBePart(from: number, to: number, text: string, whole: boolean): boolean {
    if (whole) return true;
    const gap = [...this.#gaps].some((place) => place > from && place < to);
    return text.length > 1 && (!gap || isLatin(text));
  }

  #isPart(text: string): boolean {
    const mayBe = !hasLatin(text) || this.#patterns++ < MOST_PATTERNS;
    return mayBe && (this.#vocabulary.hasPart(text) || this.#vocabulary.abbreviates(text));
  }
}

/** Whether words with this meaning may be part of a name. */
const isInNames = (meaning: Meaning | undefined): meaning is "GENERIC" | "STAFF" | "DOING" | "THING" =>
  meaning === "GENERIC" || meaning === "STAFF" || meaning === "DOING" || meaning === "THING";

function question(whole: string, pieces: readonly Piece[], vocabulary: Vocabulary) {
  const named = pieces.some(({ kind }) => "name" in kind);
  const meanings = pieces.flatMap((piece, place) => said(piece, pieces[place + 1]));
  const level = meanings.find((meaning): meaning is SkillLevel => meaning.startsWith("LEVEL_")) ?? null;
  const wishes = meanings
    .map((meaning) => (meaning === "SCHOOL" ? "COURSE" : meaning))
    .filter((meaning): meaning is SearchWish => meaning !== "FILLER" && !meaning.startsWith("LEVEL_"));
  // Who asks what a course costs asks for the fee.
  const wish = wishes.find((asked) => asked !== "COURSE") ?? wishes[0] ?? null;
  const isUncovered = ({ kind }: Piece) => "uncovered" in kind && !(named && kind.said !== undefined);
  const uncoveredAt = pieces.findIndex(isUncovered);
  const uncovered = uncoveredOf(pieces[uncoveredAt]);
  const words = joinWords(pieces);
  const is = (meaning: Meaning) => (piece: Piece) =>
    isWord(piece) && !("name" in piece.kind) && vocabulary.meaning(piece.text) === meaning;
  const inNames = (piece: Piece) =>
    isWord(piece) && !("name" in piece.kind) && isInNames(vocabulary.meaning(piece.text));
  const core =
    uncovered === null
      ? coreOf(pieces, { isStaff: is("STAFF"), isDoing: is("DOING"), isThing: is("THING"), isInNames: inNames })
      : namesApart(pieces, isUncovered, is("THING"));
  const text = uncovered === null ? words.map((word) => word.text) : core.length === 0 ? [uncovered.text] : core;
  return {
    whole,
    pieces,
    words,
    understood: { level, wish, text: text.join(" "), uncovered: uncovered?.text ?? null },
    uncovered,
    core,
    isList:
      core.length > 1 && (uncovered !== null || (isFreeBefore(pieces) && restIsSaid(pieces, is("STAFF"), inNames))),
    isSure: isSure(pieces, vocabulary),
  };
}

const uncoveredOf = (piece: Piece | undefined): Uncovered | null =>
  piece !== undefined && "uncovered" in piece.kind ? piece.kind.uncovered : null;

/** What a piece says beside what it names. */
function said({ kind }: Piece, next: Piece | undefined): Said[] {
  const meaning = "meaning" in kind ? kind.meaning : "uncovered" in kind ? kind.said : undefined;
  const place = meaning === "SCHOOL" && next !== undefined && "name" in next.kind && !next.afterGap;
  return meaning === undefined || place ? [] : [meaning];
}

/** Several pieces, of which each is generic or stands beside other mere parts without a gap, name nothing. */
function isSure(pieces: readonly Piece[], vocabulary: Vocabulary): boolean {
  if (pieces.length === 1) return true;
  return pieces.some((piece, place) => {
    if (!("part" in piece.kind)) return "name" in piece.kind || "unknown" in piece.kind;
    return (
      !isInNames(vocabulary.meaning(piece.text)) &&
      !(isBeside(piece, pieces[place + 1]) || isBeside(pieces[place - 1], piece))
    );
  });
}

const isBeside = (one: Piece | undefined, next: Piece | undefined): boolean =>
  one !== undefined && next !== undefined && "part" in one.kind && "part" in next.kind && !next.afterGap;

/** Who does something is called by a word that ends so, and so is a certificate. */
const PERSON = /[师员工嫂手姨匠厨妹哥人傅姆播安卫农长练服家证]$/;

interface Kinds {
  isStaff: (piece: Piece) => boolean;
  isDoing: (piece: Piece) => boolean;
  isThing: (piece: Piece) => boolean;
  isInNames: (piece: Piece) => boolean;
}

/**
 * Two names or more, or one of a person or certificate: then what else was said is not needed, unless it stands before the name and
 * makes another of it, as 宠物 does of 美容师, or is a thing to buy. So is one name of anything with nothing but what is done with it
 * or staff of it, as in 修草坪 and 机器人专员, or with what is said behind it.
 */
function coreOf(pieces: readonly Piece[], { isStaff, isDoing, isThing, isInNames }: Kinds): string[] {
  const names = pieces.filter(({ kind }) => "name" in kind);
  if (names.length > 1) return names.map(({ text }) => text);
  const [name] = names;
  if (name === undefined) return [];
  const words = pieces.filter(isWord);
  const place = words.indexOf(name);
  if (words.slice(0, place).every(isDoing) && words.slice(place + 1).every(isStaff)) return [name.text];
  if (!isFreeBefore(pieces) || pieces.some(isThing)) return [];
  return PERSON.test(name.text) || restIsSaid(pieces, isStaff, isInNames) ? [name.text] : [];
}

/** Whether nothing before the first name makes another of it: something that is said stands between, or it is a number. */
function isFreeBefore(pieces: readonly Piece[]): boolean {
  const before = pieces.slice(
    0,
    pieces.findIndex(({ kind }) => "name" in kind),
  );
  return before
    .slice(before.findLastIndex(({ kind }) => "meaning" in kind) + 1)
    .every(({ text }) => /^\d+$/.test(text));
}

/** Whether all behind the first name is named or said: it stands apart, or behind words that name nothing. */
function restIsSaid(
  pieces: readonly Piece[],
  isStaff: (piece: Piece) => boolean,
  isInNames: (piece: Piece) => boolean,
): boolean {
  let said = false;
  return pieces.slice(pieces.findIndex(({ kind }) => "name" in kind) + 1).every((piece) => {
    if ("name" in piece.kind) {
      said = false;
      return true;
    }
    said ||= piece.afterGap || !isWord(piece);
    return isInNames(piece) ? isStaff(piece) : said;
  });
}

/** The names that are typed apart from every title that no list has: each answers for itself. */
function namesApart(
  pieces: readonly Piece[],
  isUncovered: (piece: Piece) => boolean,
  isThing: (piece: Piece) => boolean,
): string[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = piece.afterGap ? undefined : runs.at(-1);
    if (run === undefined) runs.push([piece]);
    else run.push(piece);
  }
  return runs
    .filter((run) => !run.some(isUncovered) && !run.some(isThing))
    .flat()
    .filter(({ kind }) => "name" in kind)
    .map(({ text }) => text);
}

const isWord = ({ kind }: Piece): boolean => !("meaning" in kind) && !("uncovered" in kind);

/** Unknown characters that follow one another are one word. */
function joinWords(pieces: readonly Piece[]): QuestionWord[] {
  const words: QuestionWord[] = [];
  let before: QuestionWord | null = null;
  for (const piece of pieces) {
    if (!isWord(piece)) {
      before = null;
      continue;
    }
    const known = !("unknown" in piece.kind);
    if (before !== null && !before.known && !known && !piece.afterGap) {
      before.text += piece.text;
    } else {
      before = { text: piece.text, known };
      words.push(before);
    }
  }
  return words;
}

/** Single characters that are said behind a name; any other one may be part of a misspelt word, as 里 is of 养老护里员. */
const SAID = "证考报办学做当想要的了吗呢";

/** Syllables are often typed with gaps between them, so letters are put together across these. */
function joinRegions(pieces: readonly Piece[]): string[] {
  const regions: string[] = [];
  let open = false;
  pieces.forEach((piece, place) => {
    if (!isWord(piece)) {
      open &&= maySpell(piece, pieces[place + 1]);
      if (open) regions.push(regions.pop() + piece.text);
      return;
    }
    const letters = open && isLatin(piece.text) && isLatin(regions[regions.length - 1] ?? "");
    if (open && (!piece.afterGap || letters)) regions.push(regions.pop() + piece.text);
    else regions.push(piece.text);
    open = true;
  });
  return regions;
}

/** Whether a word that names nothing may be a character of the misspelt word before it. */
function maySpell(piece: Piece, next: Piece | undefined): boolean {
  if (piece.afterGap || piece.text.length > 1) return false;
  return !SAID.includes(piece.text) || (next !== undefined && isWord(next) && !next.afterGap);
}
