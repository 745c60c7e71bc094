import { hasLatin, isLatin } from "./normalization";
import type { SearchText } from "./search-text";
import { leading, type Sounds } from "./sounds";

/** No shorter word is taken for a misspelt one. */
const SHORTEST = 4;

/** A text of three may have one character more than it should. */
const SHORTEST_TEXT = 3;

/** A shorter word in letters that reads as pinyin is a word of its own. */
const LONG_LETTERS = 8;

/** English has many short words that differ in one letter: no shorter one is taken for misspelt. */
const LONG_ENGLISH = 7;

const SHORTEST_PINYIN = 5;

const SURE_CHARACTERS = 2;

/**
 * Whether a word is a text with one character or letter wrong, missing, too many, or exchanged with its neighbour. A wrong character
 * among the first two, or of four, must stand in no known word or sound alike, since by them trades are told apart: 服装设计师 is no
 * misspelt 包装设计师. Letters begin right.
 *
 * @param unknown for each character of the word whether it stands in no known word
 */
export function isMisspelling(word: string, unknown: readonly boolean[], text: SearchText, sounds: Sounds): boolean {
  if (word.length < SHORTEST) return false;
  if (isLatin(word)) return isOneLetter(word, text, sounds);
  return !hasLatin(word) && !hasLatin(text.normalized) && isOneCharacter(word, unknown, text, sounds);
}

function isOneLetter(word: string, { letters, normalized }: SearchText, sounds: Sounds): boolean {
  const shortest = letters === normalized ? LONG_ENGLISH : SHORTEST_PINYIN;
  if (word.length < shortest || letters.length < shortest || word[0] !== letters[0]) return false;
  const ownWord = word.length < LONG_LETTERS && sounds.areSyllables(word);
  return !ownWord && isOneEdit(word, letters);
}

function isOneCharacter(word: string, unknown: readonly boolean[], text: SearchText, sounds: Sounds): boolean {
  const right = text.normalized;
  if (right.length < SHORTEST_TEXT || !isOneEdit(word, right)) return false;
  const place = mismatch(word, right);
  const isUnknown = unknown[place] === true;
  if (right.length < SHORTEST) return word.length > right.length && (isUnknown || word[place] === word[place - 1]);
  if (word.length !== right.length) return place > 0 || isUnknown;
  const exchanged = word.slice(place + 1) !== right.slice(place + 1);
  if (exchanged) return true;
  const sure = place >= SURE_CHARACTERS && word.length > SHORTEST;
  const sound = leading(sounds.of(word.charAt(place))[0] ?? "-");
  return sure || isUnknown || text.sounds(place, sound);
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
