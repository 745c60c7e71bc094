import { abbreviable, isAbbreviation, mayAbbreviate } from "./abbreviation";
import type { Meaning, WordMeaning } from "./meaning";
import { hasLatin, normalize } from "./normalization";
import { NOT_FOUND } from "./score";
import type { SearchText } from "./search-text";
import type { Sounds } from "./sounds";
import { SpellingCorrector } from "./spelling-corrector";
import { TextPattern } from "./text-pattern";

/** A title that many people look for and no list has. */
export interface Uncovered {
  text: string;
  pinyin: string | null;
  /** Codes of occupations that may be of use instead. */
  nearest: readonly string[];
}

/** A number, as people write it before what is counted. */
const NUMBER = /^[\d零一二两三四五六七八九十百千几半多数]+/;

/** All texts by which the entries of the lists are found, and the words that queries are made of: by them a query is taken apart. */
export class Vocabulary {
  readonly longestWord: number;
  readonly #texts: readonly SearchText[];
  readonly #whole = new Set<string>();
  readonly #joined: string;
  readonly #meanings: ReadonlyMap<string, Meaning>;
  readonly #uncovered = new Map<string, Uncovered>();
  readonly #simplified: ReadonlyMap<string, string>;
  readonly #sounds: Sounds;
  readonly #abbreviable: readonly string[];
  readonly spellingCorrector: SpellingCorrector;

  constructor(
    texts: readonly SearchText[],
    meanings: ReadonlyMap<string, Meaning>,
    uncovered: readonly Uncovered[],
    simplified: ReadonlyMap<string, string>,
    sounds: Sounds,
  ) {
    this.#texts = texts;
    this.#meanings = meanings;
    this.#simplified = simplified;
    this.#sounds = sounds;
    this.longestWord = Math.max(...[...meanings.keys()].map((word) => word.length));
    this.#abbreviable = texts.map((text) => text.normalized).filter(abbreviable);
    this.spellingCorrector = new SpellingCorrector(
      [...texts.map((text) => text.normalized), ...meanings.keys(), ...uncovered.map(({ text }) => normalize(text))],
      sounds,
    );
    this.#joined = texts.map((text) => text.normalized).join("\n");
    for (const text of texts) {
      this.#whole.add(text.normalized);
      this.#whole.add(text.letters);
    }
    for (const title of uncovered) {
      this.#uncovered.set(normalize(title.text), title);
      const letters = title.pinyin === null ? "" : normalize(title.pinyin);
      if (letters !== "" && !this.#uncovered.has(letters)) this.#uncovered.set(letters, title);
    }
  }

  /** Whether it is an organization's name shortened to a few of its parts. */
  abbreviates(word: string): boolean {
    return (
      mayAbbreviate(word) &&
      this.#abbreviable.some((name) => name.endsWith(word.slice(-1)) && isAbbreviation(word, name))
    );
  }

  /** Folds traditional characters into simplified ones. */
  fold(text: string): string {
    return [...text].map((character) => this.#simplified.get(character) ?? character).join("");
  }

  meaning(word: string): WordMeaning | undefined {
    const meaning = this.#meanings.get(word);
    return meaning === "COUNTED" ? undefined : meaning;
  }

  /** Whether it is a number with what it counts, such as 10年 or 三十多岁, which says nothing of what is looked for. */
  isCount(text: string): boolean {
    const counted = text.replace(NUMBER, "");
    return counted !== text && this.#meanings.get(counted) === "COUNTED";
  }

  /** Whether it is said of so much that two texts with it are not similar by it. */
  isCommon(word: string): boolean {
    return this.#meanings.has(word);
  }

  /** Whether it is one of the texts, or the pinyin of one. */
  has(word: string): boolean {
    return this.#whole.has(word);
  }

  /** Whether it is part of one of the texts; what is typed in letters may stand for the characters. */
  hasPart(word: string): boolean {
    if (!hasLatin(word)) return this.#joined.includes(word);
    const pattern = new TextPattern(word, false, this.#sounds);
    return this.#texts.some((text) => text.score(pattern) !== NOT_FOUND);
  }

  uncovered(word: string): Uncovered | undefined {
    return this.#uncovered.get(word);
  }
}
