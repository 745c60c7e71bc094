import { scoreOf } from "./match-state";
import { isLatin, normalize } from "./normalization";
import { EXACT, NOT_FOUND, PREFIX } from "./score";
import type { SearchCharacter, SearchCharacters } from "./search-character";
import { asSounded } from "./sounds";
import type { TextPattern } from "./text-pattern";

/**
 * A text that is found by its characters, their pinyin, their initials and any mix of these. Each character is matched by itself, by a
 * whole reading or by the initial of one; the end of what is typed may break off inside a reading.
 */
export class SearchText {
  readonly normalized: string;
  readonly #characters: readonly SearchCharacter[];
  /** The text as it is typed in letters; empty when it is not known. */
  readonly letters: string;
  /** What it can begin to be typed with, at any character, and in capitals how each character sounds. */
  readonly #starts: string;

  private constructor(normalized: string, characters: readonly SearchCharacter[], pinyin: string | null) {
    this.normalized = normalized;
    this.#characters = characters;
    this.letters = pinyin ?? (isLatin(normalized) ? normalized : "");
    this.#starts =
      normalized +
      characters.flatMap(({ readings }) => readings.map((reading) => reading.spellings[0]?.charAt(0))).join("") +
      characters.map(({ readings: [usual] }) => usual && asSounded(usual.leading)).join("");
  }

  /** @param pinyin reviewed readings, a syllable for each letter and digit; null when none has been reviewed */
  static of(text: string, pinyin: string | null, characters: SearchCharacters): SearchText {
    const normalized = normalize(text);
    const syllables = pinyin?.split(" ");
    const all = [...normalized].map((character, place) => characters.of(character, syllables?.[place]));
    return new SearchText(normalized, all, syllables?.join("") ?? null);
  }

  /** A text that is found from its start only, such as a code or an English name. */
  static fromStart(text: string): SearchText {
    return new SearchText(normalize(text), [], null);
  }

  /** How well a word fits, the lower the better. */
  score(word: TextPattern): number {
    if (this.#characters.length === 0) return this.#scoreFromStart(word.text);
    const may = word.needs.every((ways) => ways.some((way) => this.#starts.includes(way)));
    return may ? scoreOf(word, this.#characters) : NOT_FOUND;
  }

  /** Whether the character at a place sounds so. */
  sounds(place: number, sound: string): boolean {
    return this.#characters[place]?.readings[0]?.leading === sound;
  }

  #scoreFromStart(word: string): number {
    if (word === "" || !this.normalized.startsWith(word)) return NOT_FOUND;
    return this.normalized === word ? EXACT : PREFIX;
  }
}
