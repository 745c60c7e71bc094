import { isLatin } from "./normal";
import { leading, type Sounds } from "./sounds";

/** No more characters of a question are put right. */
const MOST_RESPELT = 2;

/** A shorter question may be another word: 花生 is not put right. */
const SHORTEST = 5;

/** A question with more strange characters is about something else. */
const MOST_STRANGE = 4;

/** Which characters stand together in known words: what stands in none is misspelt. */
export class Spelling {
  readonly #sounds: Sounds;
  readonly #pairs = new Set<string>();
  /** The characters of all words by how they sound. */
  readonly #bySound = new Map<string, string[]>();

  constructor(words: readonly string[], sounds: Sounds) {
    this.#sounds = sounds;
    for (const word of words) this.#add(word);
  }

  #add(text: string): void {
    for (let place = 0; place + 1 < text.length; place++) this.#pairs.add(text.slice(place, place + 2));
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
  strange(text: string): boolean[] {
    return text.split("").map((character, place) => {
      const before = text.slice(Math.max(0, place - 1), place + 1);
      const behind = text.slice(place, place + 2);
      return !isLatin(character) && !this.#pairs.has(before) && !this.#pairs.has(behind);
    });
  }

  /**
   * Puts right by their sound the characters that stand in no known word: 制冷空条维修 is 制冷空调维修.
   *
   * @return null when there is none, or it is none of a known word
   */
  respell(text: string): string | null {
    if (text.length < SHORTEST) return null;
    let right = text;
    for (let turn = 0; turn < MOST_RESPELT; turn++) {
      const strange = this.strange(right);
      const count = strange.filter(Boolean).length;
      if (count === 0) break;
      if (count > MOST_STRANGE) return null;
      const better = this.#better(right, strange);
      if (better === null) return null;
      right = better;
    }
    return right === text || this.strange(right).includes(true) ? null : right;
  }

  /** The first that has fewer strange characters, the fewest if there are several. */
  #better(text: string, strange: readonly boolean[]): string | null {
    let best: string | null = null;
    let fewest = strange.filter(Boolean).length;
    strange.forEach((isStrange, place) => {
      if (!isStrange) return;
      for (const alike of this.#bySound.get(this.#sound(text.charAt(place))) ?? []) {
        const before = text.charAt(place - 1) + alike;
        if (!this.#pairs.has(before) && !this.#pairs.has(alike + text.charAt(place + 1))) continue;
        const other = text.slice(0, place) + alike + text.slice(place + 1);
        const left = this.strange(other).filter(Boolean).length;
        if (left < fewest) {
          fewest = left;
          best = other;
        }
      }
    });
    return best;
  }
}
