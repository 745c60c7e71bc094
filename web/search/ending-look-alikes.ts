const SHORTEST = 3;

/**
 * Whether a word is a name of a trade but for its last character, which looks like the right one: 美容帅.
 *
 * @param lookAlikes by the right ending what is typed or read in its place
 */
export function endsAlike(word: string, right: string, lookAlikes: Readonly<Record<string, string>>): boolean {
  const last = word.length - 1;
  return (
    word.length >= SHORTEST &&
    word.length === right.length &&
    right.startsWith(word.slice(0, last)) &&
    (lookAlikes[right.slice(last)] ?? "").includes(word.slice(last))
  );
}
