import {
  BY_INITIALS,
  BY_ITSELF,
  BY_OTHER_READING,
  BY_PINYIN,
  BY_SIMILAR_SOUND,
  EXACT,
  INSIDE,
  NOT_FOUND,
  PREFIX,
} from "./score";
import type { SearchCharacter } from "./search-character";
import type { TextPattern } from "./text-pattern";

/**
 * For each place of the word how well what was read so far ends there. The place behind the word's end is for ways that broke off inside
 * a reading.
 */
type MatchState = number[];

/** How well a word fits a text, the lower the better: from the text's start, and from a later character. */
export function scoreOf(word: TextPattern, characters: readonly SearchCharacter[]): number {
  const end = word.text.length;
  let fromStart = none(end);
  let inside = none(end);
  fromStart[0] = BY_ITSELF;
  let best = NOT_FOUND;
  characters.forEach((character, place) => {
    fromStart = after(word, fromStart, character);
    const last = place === characters.length - 1;
    inside = after(word, inside, character);
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

const none = (end: number): MatchState => new Array<number>(end + 2).fill(NOT_FOUND);

const at = (state: Readonly<MatchState>, place: number): number => state[place] ?? NOT_FOUND;

/** When one more character has been read. */
function after(word: TextPattern, before: Readonly<MatchState>, character: SearchCharacter): MatchState {
  const { text } = word;
  const state = none(text.length);
  const add = (place: number, quality: number) => {
    if (quality < at(state, place)) state[place] = quality;
  };
  for (let place = 0; place < text.length; place++) {
    const quality = at(before, place);
    if (quality === NOT_FOUND) continue;
    if (character.character === text[place]) add(place + 1, quality);
    character.readings.forEach((reading, number) => {
      const whole = Math.max(quality, number === 0 ? BY_PINYIN : BY_OTHER_READING);
      for (const spelling of reading.spellings) addSyllable(text, place, spelling, whole, add);
      const abbreviated = Math.max(quality, number === 0 ? BY_INITIALS : BY_OTHER_READING);
      for (const initial of reading.initials) {
        if (text.startsWith(initial, place)) add(place + initial.length, abbreviated);
      }
      if (!word.tolerant) return;
      const similar = Math.max(quality, BY_SIMILAR_SOUND);
      for (const syllable of reading.alike) addSyllable(text, place, syllable, similar, add);
      if (number === 0 && word.leading[place] === reading.leading) add(place + 1, similar);
    });
  }
  return state;
}

/** A whole syllable, or the beginning of one where the word ends. */
function addSyllable(
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
