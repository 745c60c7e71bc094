/** What somebody typed without its spaces, and where these were. */
export class SpacedText {
  readonly text: string;
  /** The places of the characters that a space stood before. */
  readonly spaces: ReadonlySet<number>;

  /** @param spaced words with one space between */
  constructor(spaced: string) {
    const spaces = new Set<number>();
    let letters = "";
    for (const character of spaced.split("")) {
      if (character === " ") spaces.add(letters.length);
      else letters += character;
    }
    this.text = letters;
    this.spaces = spaces;
  }

  /** Whether nothing stands beside a part without a space. */
  isApart(from: number, to: number): boolean {
    return (from === 0 || this.spaces.has(from)) && (to === this.text.length || this.spaces.has(to));
  }

  /** Whether a space stands inside a part. */
  hasSpace(from: number, to: number): boolean {
    return [...this.spaces].some((place) => place > from && place < to);
  }
}
