import { abbreviable, isAbbreviation, mayAbbreviate } from "./abbreviation";
import { hasLatin, normal } from "./normal";
import type { Meaning } from "./question";
import type { Sounds } from "./sounds";
import { Spelling } from "./spelling";
import { NOT_FOUND, type SearchText, Word } from "./text";

/** A title that many people look for and no list has. */
export interface Uncovered {
  text: string;
  pinyin: string | null;
  /** Codes of occupations that may be of use instead. */
  nearest: readonly string[];
}

/** All texts by which the entries of the lists are found, and the words of questions: by them a question is taken apart. */
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
  readonly spelling: Spelling;

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
    this.#abbreviable = texts.map((text) => text.normal).filter(abbreviable);
    this.spelling = new Spelling(
      [...texts.map((text) => text.normal), ...meanings.keys(), ...uncovered.map(({ text }) => normal(text))],
      sounds,
    );
    this.#joined = texts.map((text) => text.normal).join("\n");
    for (const text of texts) {
      this.#whole.add(text.normal);
      this.#whole.add(text.letters);
    }
    for (const title of uncovered) {
      this.#uncovered.set(normal(title.text), title);
      const letters = title.pinyin === null ? "" : normal(title.pinyin);
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

  meaning(word: string): Meaning | undefined {
    return this.#meanings.get(word);
  }

  /** Whether it is one of the texts, or the pinyin of one. */
  has(word: string): boolean {
    return this.#whole.has(word);
  }

  /** Whether it is part of one of the texts; what is typed in letters may stand for the characters. */
  hasPart(word: string): boolean {
    if (!hasLatin(word)) return this.#joined.includes(word);
    const typed = new Word(word, false, this.#sounds);
    return this.#texts.some((text) => text.score(typed) !== NOT_FOUND);
  }

  uncovered(word: string): Uncovered | undefined {
    return this.#uncovered.get(word);
  }
}
