/** How characters are read, how readings are typed, and which sounds many people do not tell apart. */
export class Sounds {
  readonly #readings = new Map<string, string[]>();
  readonly #syllables = new Set<string>();
  readonly #longest: number;

  /** @param table lines of a syllable, the characters that are read so, and those that may be read so too */
  constructor(table: string) {
    const lines = table.split("\n").filter((line) => line !== "");
    const cells = lines.map((line) => line.split(" "));
    for (const [syllable = "", first = ""] of cells) {
      this.#syllables.add(syllable);
      for (const character of first) this.#readings.set(character, [syllable]);
    }
    for (const [syllable = "", , others = ""] of cells) {
      for (const character of others) this.#readings.get(character)?.push(syllable);
    }
    this.#longest = Math.max(...cells.map(([syllable = ""]) => syllable.length));
  }

  /** The usual reading first; none when the character is no everyday one. */
  of(character: string): readonly string[] {
    return this.#readings.get(character) ?? [];
  }

  /** Whether a word is whole syllables, one behind the other. */
  areSyllables(letters: string): boolean {
    const ends = [true];
    for (let end = 1; end <= letters.length; end++) {
      ends[end] = false;
      for (let from = Math.max(0, end - this.#longest); from < end && !ends[end]; from++) {
        ends[end] = (ends[from] ?? false) && this.#syllables.has(letters.slice(from, end));
      }
    }
    return ends[letters.length] ?? false;
  }
}

/** The first letter of a reading, and zh, ch or sh; none when the reading is one letter. */
export function initials(reading: string): string[] {
  if (reading.length < 2) return [];
  return reading.length > 2 && reading[1] === "h" ? [reading.slice(0, 1), reading.slice(0, 2)] : [reading.slice(0, 1)];
}

/** One syllable for all that sound alike: z and zh, c and ch, s and sh, n and l, in and ing, en and eng. */
export function leading(syllable: string): string {
  const start = /^[zcs]h/.test(syllable)
    ? syllable.charAt(0) + syllable.slice(2)
    : syllable.length > 1 && syllable.startsWith("n")
      ? `l${syllable.slice(1)}`
      : syllable;
  return /(ing|eng)$/.test(start) ? start.slice(0, -1) : start;
}

/** A sound as the texts name those they have, in capitals so that it is no typed letter. */
export const asSounded = (leading: string): string => `-${leading.toUpperCase()}`;

/** How a reading is typed whole: ü as v, u or yu. */
export function spellings(reading: string): string[] {
  return reading.includes("v") ? [reading, reading.replace("v", "u"), reading.replace("v", "yu")] : [reading];
}

/** The other syllables that sound alike. */
export function alike(syllable: string): string[] {
  const all = starts(syllable).flatMap((start) => {
    if (/(ing|eng)$/.test(start)) return [start, start.slice(0, -1)];
    return /(in|en)$/.test(start) ? [start, `${start}g`] : [start];
  });
  return all.filter((other) => other !== syllable);
}

function starts(syllable: string): string[] {
  if (syllable.length < 2) return [syllable];
  const first = syllable.charAt(0);
  const rest = syllable.slice(1);
  if ("zcs".includes(first)) return [syllable, rest.startsWith("h") ? first + rest.slice(1) : `${first}h${rest}`];
  if (first === "n") return [syllable, `l${rest}`];
  if (first === "l") return [syllable, `n${rest}`];
  return [syllable];
}
