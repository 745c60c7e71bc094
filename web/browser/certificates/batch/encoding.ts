/** Encodings in which spreadsheets write text here, by the names that browsers and the API know them by. */
export const ENCODINGS = { "utf-8": "UTF-8", gb18030: "GB18030（GBK）", big5: "Big5", "utf-16le": "UTF-16" } as const;

export type Encoding = keyof typeof ENCODINGS | "utf-16be";

/**
 * Tells in which encoding a text is, by the rules of the API: nearly any bytes can be read as some Chinese text, so where it is in
 * doubt the answer is null, and the reader is asked.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const chinese = decode(bytes, "gb18030");
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) {
    const sure = /\p{Ideographic}/u.test(utf8) || isAscii(utf8) || chinese === null || !hasChineseWords(chinese);
    return sure ? "utf-8" : "gb18030";
  }
  if (chinese === null) return null;
  return isRare(chinese) && decode(bytes, "big5") !== null ? null : "gb18030";
}

/** The text of the bytes, without a byte order mark; null when they are no text in this encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Whether everything beside ASCII is common characters, two or more together and no letter beside them: not an é in a name. */
function hasChineseWords(text: string): boolean {
  const common = commonCharacters();
  for (const { 0: word, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    const beside = `${text[index - 1] ?? ""}${text[index + word.length] ?? ""}`;
    if (word.length < 2 || /\p{L}/u.test(beside)) return false;
    if (![...word].every((character) => common.has(character))) return false;
  }
  return true;
}

/** Of ten characters of a Chinese text at most one is outside of GB 2312. */
const ONE_OF = 10;

function isRare(text: string): boolean {
  const common = commonCharacters();
  let all = 0;
  let rare = 0;
  for (const character of text) {
    if (character < "\u0080") continue;
    all++;
    if (!common.has(character)) rare++;
  }
  return rare * ONE_OF > all;
}

let common: ReadonlySet<string> | null = null;

/** What GB 2312 has: the rows 0xA1 to 0xF7 of GB18030, without what stands there for private use. */
function commonCharacters(): ReadonlySet<string> {
  common ??= new Set(characters());
  return common;
}

function* characters(): Generator<string> {
  const decoder = new TextDecoder("gb18030");
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (character.length === 1 && !/[\ue000-\uf8ff\ufffd]/.test(character)) yield character;
    }
  }
}
