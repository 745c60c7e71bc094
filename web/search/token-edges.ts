import { isLatin } from "./normalization";
import type { SpacedText } from "./spaced-text";
import type { Vocabulary } from "./vocabulary";

const SHORTEST_IN_RUN = 4;

/** A token may begin or end at every character, but not inside a run of letters and digits unless a known word does there. */
export function tokenEdges({ text, spaces }: SpacedText, vocabulary: Vocabulary): number[] {
  const runs = new Set([0, text.length, ...spaces]);
  for (let i = 1; i < text.length; i++) {
    if (!isLatin(text.charAt(i - 1)) || !isLatin(text.charAt(i))) runs.add(i);
  }
  const edges = new Set(runs);
  for (let from = 0; from < text.length; from++) {
    const last = Math.min(text.length, from + vocabulary.longestWord);
    for (let to = from + 1; to <= last; to++) {
      if (!mayStandInRun(text, runs, from, to)) continue;
      if (!isKnown(text, from, to, vocabulary)) continue;
      edges.add(from);
      edges.add(to);
    }
  }
  return [...edges].sort((a, b) => a - b);
}

/** A number begins with its first digit. */
function isKnown(text: string, from: number, to: number, vocabulary: Vocabulary): boolean {
  const word = text.slice(from, to);
  return vocabulary.meaning(word) !== undefined || (!/\d/.test(text.charAt(from - 1)) && vocabulary.isCount(word));
}

/** Inside a run only a longer word is looked for, at its beginning or end, and a digit with what it counts. */
function mayStandInRun(text: string, runs: ReadonlySet<number>, from: number, to: number): boolean {
  if (runs.has(from) && runs.has(to)) return true;
  const enough = to - from >= SHORTEST_IN_RUN || /\d/.test(text.charAt(from));
  return enough && (runs.has(from) || runs.has(to));
}
