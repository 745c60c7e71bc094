import { hasLatin, isLatin } from "./normalization";
import { leading, type Sounds } from "./sounds";

/** A word as it was typed, to match with texts. */
export class TextPattern {
  readonly text: string;
  /** Whether similar sounds count too. */
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
