import { hasLatin, isLatin, normal } from "./normal";
import { alike, initials, leading, type Sounds, spellings } from "./sounds";

interface Reading {
  spellings: readonly string[];
  initials: readonly string[];
  alike: readonly string[];
  leading: string;
}

interface Unit {
  character: string;
  /** The reviewed one first. */
  readings: readonly Reading[];
}

export const NOT_FOUND = Number.POSITIVE_INFINITY;

const EXACT = 0;
const PREFIX = 20;
export const INSIDE = 40;

export const BY_ITSELF = 0;
export const BY_PINYIN = 1;
export const BY_INITIALS = 2;
export const BY_OTHER_READING = 100;
export const BY_SIMILAR_SOUND = 200;

/** Makes texts; a character with its reading is made once. */
export class TextMaker {
  readonly #sounds: Sounds;
  readonly #units = new Map<string, Unit>();

  constructor(sounds: Sounds) {
    this.#sounds = sounds;
  }

  /** @param pinyin reviewed readings, a syllable for each letter and digit; null when none has been reviewed */
  text(shown: string, pinyin: string | null): SearchText {
    const plain = normal(shown);
    const syllables = pinyin?.split(" ");
    const units = [...plain].map((character, place) => this.#unit(character, syllables?.[place]));
    return new SearchText(plain, units, syllables?.join("") ?? null);
  }

  /** A text that is found from its start only, such as a code or an English name. */
  fromStart(shown: string): SearchText {
    return new SearchText(normal(shown), [], null);
  }

  #unit(character: string, reviewed: string | undefined): Unit {
    const key = `${character}${reviewed ?? ""}`;
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    const all = new Set([...(reviewed === undefined ? [] : [reviewed]), ...this.#sounds.of(character)]);
    const readings = [...all].map((whole) => ({
      spellings: spellings(whole),
      initials: initials(whole),
      alike: alike(whole),
      leading: leading(whole),
    }));
    const unit = { character, readings };
    this.#units.set(key, unit);
    return unit;
  }
}

/**
 * A text that is found by its characters, their pinyin, their initials and any mix of these. Each character is matched by itself, by a
 * whole reading or by the initial of one; the end of what is typed may break off inside a reading.
 */
export class SearchText {
  readonly normal: string;
  readonly #units: readonly Unit[];
  /** The text as it is typed in letters; empty when it is not known. */
  readonly letters: string;
  /** What it can begin to be typed with, at any character. */
  readonly #starts: string;

  constructor(plain: string, units: readonly Unit[], pinyin: string | null) {
    this.normal = plain;
    this.#units = units;
    this.letters = pinyin ?? (isLatin(plain) ? plain : "");
    this.#starts =
      plain + units.flatMap((unit) => unit.readings.map((reading) => reading.spellings[0]?.charAt(0))).join("");
  }

  /** How well a word fits, the lower the better. */
  score(word: Word): number {
    if (this.#units.length === 0) return this.#scoreFromStart(word.text);
    return word.needs.every((character) => this.#starts.includes(character)) ? this.#scoreInside(word) : NOT_FOUND;
  }

  /** Whether the character at a place sounds so. */
  sounds(place: number, sound: string): boolean {
    return this.#units[place]?.readings[0]?.leading === sound;
  }

  #scoreFromStart(word: string): number {
    if (word === "" || !this.normal.startsWith(word)) return NOT_FOUND;
    return this.normal === word ? EXACT : PREFIX;
  }

  /** For each place of the word how well what was read so far ends there: from the text's start, and from a later character. */
  #scoreInside(word: Word): number {
    const end = word.text.length;
    let fromStart = none(end);
    let inside = none(end);
    fromStart[0] = BY_ITSELF;
    let best = NOT_FOUND;
    this.#units.forEach((unit, place) => {
      fromStart = read(word, fromStart, unit);
      const last = place === this.#units.length - 1;
      inside = read(word, inside, unit);
      best = Math.min(
        best,
        at(fromStart, end) + (last ? EXACT : PREFIX),
        at(fromStart, end + 1) + PREFIX,
        at(inside, end) + INSIDE,
        at(inside, end + 1) + INSIDE,
      );
      inside[0] = BY_ITSELF;
    });
    return best;
  }
}

/** A word as it was typed, held against texts. */
export class Word {
  readonly text: string;
  readonly tolerant: boolean;
  /** For each character how it usually sounds; empty when not tolerant. */
  readonly leading: readonly string[];
  readonly isTypedInLetters: boolean;
  /** What a text must have that the word fits. */
  readonly needs: readonly string[];

  constructor(text: string, tolerant: boolean, sounds: Sounds) {
    this.text = text;
    this.tolerant = tolerant;
    this.leading = tolerant ? [...text].map((character) => soundOf(character, sounds)) : [];
    this.isTypedInLetters = hasLatin(text);
    this.needs = tolerant ? [] : [...text].filter((character, place) => place === 0 || !isLatin(character));
  }
}

/** How a character usually sounds; what is no sound when it is no everyday one. */
function soundOf(character: string, sounds: Sounds): string {
  const [usual] = sounds.of(character);
  return usual === undefined ? "-" : leading(usual);
}

const none = (end: number): number[] => new Array<number>(end + 2).fill(NOT_FOUND);

const at = (ways: readonly number[], place: number): number => ways[place] ?? NOT_FOUND;

function read(word: Word, before: readonly number[], unit: Unit): number[] {
  const { text } = word;
  const ways = none(text.length);
  const add = (place: number, quality: number) => {
    if (quality < at(ways, place)) ways[place] = quality;
  };
  for (let place = 0; place < text.length; place++) {
    const quality = at(before, place);
    if (quality === NOT_FOUND) continue;
    if (unit.character === text[place]) add(place + 1, quality);
    unit.readings.forEach((reading, number) => {
      const whole = Math.max(quality, number === 0 ? BY_PINYIN : BY_OTHER_READING);
      for (const spelling of reading.spellings) spelt(text, place, spelling, whole, add);
      const abbreviated = Math.max(quality, number === 0 ? BY_INITIALS : BY_OTHER_READING);
      for (const initial of reading.initials) {
        if (text.startsWith(initial, place)) add(place + initial.length, abbreviated);
      }
      if (!word.tolerant) return;
      const similar = Math.max(quality, BY_SIMILAR_SOUND);
      for (const syllable of reading.alike) spelt(text, place, syllable, similar, add);
      if (number === 0 && word.leading[place] === reading.leading) add(place + 1, similar);
    });
  }
  return ways;
}

/** A whole syllable, or the beginning of one where the word ends. */
function spelt(
  text: string,
  place: number,
  syllable: string,
  quality: number,
  add: (place: number, quality: number) => void,
): void {
  if (text.startsWith(syllable, place)) add(place + syllable.length, quality);
  else if (text.length - place < syllable.length && syllable.startsWith(text.slice(place)))
    add(text.length + 1, quality);
}
