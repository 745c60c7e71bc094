import { hasLatin, isLatin } from "./normal";
import { leading, type Sounds } from "./sounds";
import type { SearchText } from "./text";

/** No shorter word is taken for a misspelt one. */
const SHORTEST = 4;

/** A shorter word in letters that reads as pinyin is a word of its own. */
const LONG_LETTERS = 8;

const SURE_CHARACTERS = 2;

/**
 * Whether a word is a text with one character or letter wrong, missing, too many, or exchanged with its neighbour. In characters, the
 * first two of five must be right unless the wrong one sounds alike: by them trades are told apart.
 */
export function isMisspelling(word: string, text: SearchText, sounds: Sounds): boolean {
  if (word.length < SHORTEST) return false;
  if (isLatin(word)) {
    const ownWord = word.length < LONG_LETTERS && sounds.areSyllables(word);
    return !ownWord && text.letters.length >= SHORTEST && isOneEdit(word, text.letters);
  }
  return !hasLatin(word) && !hasLatin(text.normal) && isOneCharacter(word, text, sounds);
}

function isOneCharacter(word: string, text: SearchText, sounds: Sounds): boolean {
  const right = text.normal;
  if (right.length < SHORTEST || !isOneEdit(word, right)) return false;
  const place = mismatch(word, right);
  const exchanged = word.length === right.length && word.slice(place + 1) === right.slice(place + 1);
  if (!exchanged) return place > 0;
  const sure = place >= SURE_CHARACTERS && word.length > SHORTEST;
  return sure || text.sounds(place, leading(sounds.of(word.charAt(place))[0] ?? "-"));
}

function mismatch(one: string, other: string): number {
  let place = 0;
  while (place < one.length && place < other.length && one[place] === other[place]) place++;
  return place;
}

/** Whether one is the other but for one place. */
function isOneEdit(one: string, other: string): boolean {
  const place = mismatch(one, other);
  const left = one.slice(place);
  const right = other.slice(place);
  if (left === "" || right === "") return left.length + right.length === 1;
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.length > 1 && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
