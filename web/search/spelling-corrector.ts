import { isLatin } from "./normalization";
import { leading, type Sounds } from "./sounds";

/** No more characters of a query are corrected. */
const MOST_CORRECTED = 2;

/** A shorter query may be another word: 花生 is not corrected. */
const SHORTEST = 5;

/** A query with more unknown characters is about something else. */
const MOST_UNKNOWN = 4;

/** Which characters stand together in known words: what stands in none is misspelt. */
export class SpellingCorrector {
  readonly #sounds: Sounds;
  readonly #bigrams = new Set<string>();
  /** The characters of all words by how they sound. */
  readonly #bySound = new Map<string, string[]>();

  constructor(words: readonly string[], sounds: Sounds) {
    this.#sounds = sounds;
    for (const word of words) this.#add(word);
  }

  #add(text: string): void {
    for (let place = 0; place + 1 < text.length; place++) this.#bigrams.add(text.slice(place, place + 2));
    for (const character of text.split("")) {
      for (const sound of new Set(this.#sounds.of(character).map(leading))) {
        const alike = this.#bySound.get(sound) ?? [];
        if (!alike.includes(character)) this.#bySound.set(sound, [...alike, character].sort());
      }
    }
  }

  /** How a character usually sounds; empty when it is no everyday one. */
  #sound(character: string): string {
    return leading(this.#sounds.of(character)[0] ?? "");
  }

  /** For each character whether it stands in no known word: neither with the one before nor with the one behind. */
  unknown(text: string): boolean[] {
    return text.split("").map((character, place) => {
      const before = text.slice(Math.max(0, place - 1), place + 1);
      const behind = text.slice(place, place + 2);
      return !isLatin(character) && !this.#bigrams.has(before) && !this.#bigrams.has(behind);
    });
  }

  /**
   * Corrects by their sound the characters that stand in no known word: 制冷空条维修 is 制冷空调维修.
   *
   * @return null when there is none, or it is none of a known word
   */
  correct(text: string): string | null {
    if (text.length < SHORTEST) return null;
    let right = text;
    for (let turn = 0; turn < MOST_CORRECTED; turn++) {
      const unknown = this.unknown(right);
      const count = unknown.filter(Boolean).length;
      if (count === 0) break;
      if (count > MOST_UNKNOWN) return null;
      const better = this.#better(right, unknown);
      if (better === null) return null;
      right = better;
    }
    return right === text || this.unknown(right).includes(true) ? null : right;
  }

  /** The first that has fewer unknown characters, the fewest if there are several. */
  #better(text: string, unknown: readonly boolean[]): string | null {
    let best: string | null = null;
    let fewest = unknown.filter(Boolean).length;
    unknown.forEach((isUnknown, place) => {
      if (!isUnknown) return;
      for (const alike of this.#bySound.get(this.#sound(text.charAt(place))) ?? []) {
        const before = text.charAt(place - 1) + alike;
        if (!this.#bigrams.has(before) && !this.#bigrams.has(alike + text.charAt(place + 1))) continue;
        const other = text.slice(0, place) + alike + text.slice(place + 1);
        const left = this.unknown(other).filter(Boolean).length;
        if (left < fewest) {
          fewest = left;
          best = other;
        }
      }
    });
    return best;
  }
}
