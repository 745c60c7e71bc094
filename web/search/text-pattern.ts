import { hasLatin, isLatin } from "./normalization";
import { asSounded, leading, type Sounds } from "./sounds";

/** A word as it was typed, to match with texts. */
export class TextPattern {
  readonly text: string;
  /** Whether similar sounds count too. */
  readonly tolerant: boolean;
  /** For each character how it usually sounds; empty when not tolerant. */
  readonly leading: readonly string[];
  readonly isTypedInLetters: boolean;
  /** What a text must have that the word fits: one of each. */
  readonly needs: readonly (readonly string[])[];

  constructor(text: string, tolerant: boolean, sounds: Sounds) {
    this.text = text;
    this.tolerant = tolerant;
    this.leading = tolerant ? [...text].map((character) => soundOf(character, sounds)) : [];
    this.isTypedInLetters = hasLatin(text);
    this.needs = [...text].flatMap((character, place) =>
      isLatin(character) && place > 0 ? [] : [[character, ...soundsLike(character, this.leading[place])]],
    );
  }
}

/** What sounds like a typed character: n and l, a v typed u or yu, or what has its sound. Nothing without a sound to look for. */
function soundsLike(character: string, sound: string | undefined): string[] {
  if (sound === undefined) return [];
  if (character === "n" || character === "l") return ["n", "l"];
  return [asSounded(sound), ...(character === "u" || character === "y" ? ["v"] : [])];
}

/** How a character usually sounds; what is no sound when it is no everyday one. */
function soundOf(character: string, sounds: Sounds): string {
  const [usual] = sounds.of(character);
  return usual === undefined ? "-" : leading(usual);
}
