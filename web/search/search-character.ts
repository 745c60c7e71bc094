import { alike, initials, leading, type Sounds, spellings } from "./sounds";

/** A reading of a character with the ways in which it is typed. */
export interface Reading {
  spellings: readonly string[];
  initials: readonly string[];
  alike: readonly string[];
  leading: string;
}

/** A character of a text with its readings. */
export interface SearchCharacter {
  character: string;
  /** The reviewed one first. */
  readings: readonly Reading[];
}

/** Makes the characters of texts, each with its readings once. */
export class SearchCharacters {
  readonly #sounds: Sounds;
  readonly #known = new Map<string, SearchCharacter>();

  constructor(sounds: Sounds) {
    this.#sounds = sounds;
  }

  /** @param reviewed the reading that is right here; left out when none has been reviewed */
  of(character: string, reviewed: string | undefined): SearchCharacter {
    const key = `${character}${reviewed ?? ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const all = new Set([...(reviewed === undefined ? [] : [reviewed]), ...this.#sounds.of(character)]);
    const made = { character, readings: [...all].map(reading) };
    this.#known.set(key, made);
    return made;
  }
}

const reading = (whole: string): Reading => ({
  spellings: spellings(whole),
  initials: initials(whole),
  alike: alike(whole),
  leading: leading(whole),
});
