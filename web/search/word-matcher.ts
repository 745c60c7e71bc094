import { isAbbreviation, mayAbbreviate } from "./abbreviation";
import { endsAlike } from "./ending-look-alikes";
import { isMisspelling } from "./misspelling";
import { hasLatin, isLatin } from "./normalization";
import type { Span } from "./parsed-query";
import { BY_SIMILAR_SOUND, NOT_FOUND } from "./score";
import type { SearchField } from "./search-entry";
import type { SearchText } from "./search-text";
import type { Sounds } from "./sounds";
import { TextPattern } from "./text-pattern";
import { better, isInside, type WordFit } from "./word-fit";

const ABBREVIATED = 62;
const MISSPELT = 400;

/** No shorter word is taken for misspelt. */
const SHORTEST_CHARACTERS = 3;
const SHORTEST_LETTERS = 4;

/** A shorter word in letters sounds like something only when it is whole syllables. */
const SURE_LETTERS = 7;

/** A longer word is longer than all that it may be misspelt for. */
const LONGEST = 60;

interface Options {
  /** A single character that is left over stands in many texts and says nothing, but in a title. */
  onlyTitles?: boolean;
  /** How much worse it is than what was typed so. */
  behind?: number;
  /** For each character whether it stands in no known word; null when it may not be misspelt. */
  unknown?: readonly boolean[] | null;
}

/** Makes the matchers of words. */
export class WordMatchers {
  readonly #sounds: Sounds;
  readonly #lookAlikes: Readonly<Record<string, string>>;

  /** @param lookAlikes by the right ending what is typed or read in its place */
  constructor(sounds: Sounds, lookAlikes: Readonly<Record<string, string>>) {
    this.#sounds = sounds;
    this.#lookAlikes = lookAlikes;
  }

  exactly(word: string, onlyTitles = false): WordMatcher {
    return new WordMatcher(word, this.#sounds, this.#lookAlikes, { onlyTitles });
  }

  /** A word that was corrected. */
  corrected(word: string): WordMatcher {
    return new WordMatcher(word, this.#sounds, this.#lookAlikes, { behind: BY_SIMILAR_SOUND });
  }

  /** A word that may be misspelt, unless it is too short to tell. */
  tolerantly({ text, unknown }: Span): WordMatcher {
    const shortest = hasLatin(text) ? SHORTEST_LETTERS : SHORTEST_CHARACTERS;
    const may = text.length >= shortest && text.length <= LONGEST;
    const options = { onlyTitles: text.length === 1, unknown: may ? unknown : null };
    return new WordMatcher(text, this.#sounds, this.#lookAlikes, options);
  }
}

/** Matches one word with the texts of what may be found. */
export class WordMatcher {
  readonly #exact: TextPattern;
  /** Null when what sounds alike is not looked for. */
  readonly #similar: TextPattern | null;
  readonly #unknown: readonly boolean[] | null;
  readonly #behind: number;
  readonly #onlyTitles: boolean;
  readonly #sounds: Sounds;
  readonly #lookAlikes: Readonly<Record<string, string>>;
  /** What is known already; the same text belongs to many entries. */
  readonly #scores = new Map<SearchText, number>();

  constructor(
    word: string,
    sounds: Sounds,
    lookAlikes: Readonly<Record<string, string>>,
    { onlyTitles = false, behind = 0, unknown = null }: Options,
  ) {
    this.#exact = new TextPattern(word, false, sounds);
    this.#similar = unknown !== null && maySound(word, sounds) ? new TextPattern(word, true, sounds) : null;
    this.#unknown = unknown;
    this.#behind = behind;
    this.#onlyTitles = onlyTitles;
    this.#sounds = sounds;
    this.#lookAlikes = lookAlikes;
  }

  /**
   * @param own whether the texts are the entry's own
   * @param known how the word fits best so far
   * @returns how the word fits best; null when it does not
   */
  best(fields: readonly SearchField[], own: boolean, known: WordFit | null = null): WordFit | null {
    let best = known;
    for (const field of fields) {
      if (this.#onlyTitles && field.role !== "title") continue;
      best = better(best, field, own, this.#score(field));
    }
    return best;
  }

  #score(field: SearchField): number {
    const known = this.#scores.get(field.text);
    if (known !== undefined) return known;
    const score = this.#newScore(field);
    this.#scores.set(field.text, score);
    return score;
  }

  /** As it is typed, else shortened, else as it sounds, else with one mistake; a code is not misspelt. */
  #newScore(field: SearchField): number {
    const score = scoreOf(this.#exact, field);
    if (score !== NOT_FOUND) return score + this.#behind;
    if (field.role === "code") return NOT_FOUND;
    if (this.#isAbbreviation(field.text.normalized)) return ABBREVIATED + this.#behind;
    if (this.#unknown === null) return NOT_FOUND;
    const similar = this.#similar === null ? NOT_FOUND : scoreOf(this.#similar, field);
    return similar === NOT_FOUND && this.#isMisspelt(this.#unknown, field.text) ? MISSPELT : similar;
  }

  #isAbbreviation(name: string): boolean {
    const { text } = this.#exact;
    const may = this.#unknown !== null || (mayAbbreviate(text) && name.endsWith(text.slice(-1)));
    return may && isAbbreviation(text, name);
  }

  #isMisspelt(unknown: readonly boolean[], right: SearchText): boolean {
    const { text } = this.#exact;
    return endsAlike(text, right.normalized, this.#lookAlikes) || isMisspelling(text, unknown, right, this.#sounds);
  }
}

const maySound = (word: string, sounds: Sounds): boolean =>
  !isLatin(word) || word.length >= SURE_LETTERS || sounds.areSyllables(word);

/** What people say is short, and its syllables stand inside of much else: by letters it is found from its start. */
function scoreOf(word: TextPattern, { role, text }: SearchField): number {
  const score = text.score(word);
  return role === "alternativeTitle" && isInside(score) && word.isTypedInLetters ? NOT_FOUND : score;
}
