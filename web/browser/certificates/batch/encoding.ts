import { hasChineseNames } from "./chinese-names";

/** The encodings that spreadsheets use here, by the names that browsers and the API know. */
export const ENCODINGS = { "utf-8": "UTF-8", gb18030: "GB18030（GBK）", big5: "Big5", "utf-16le": "UTF-16" } as const;

export type Encoding = keyof typeof ENCODINGS | "utf-16be";

/**
 * Detects the encoding of a text by the rules of the API. Nearly any bytes can be decoded as some Chinese text, so in case of doubt
 * the result is null and the reader chooses.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return marked;
  const chinese = decode(bytes, "gb18030");
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) {
    if (/\p{Ideographic}/u.test(utf8) || isAscii(utf8) || chinese === null) return "utf-8";
    const words = hasChineseWords(chinese);
    if (words && isLikeOurs(chinese)) return "gb18030";
    return words || isMixed(utf8) ? null : "utf-8";
  }
  return chinese !== null && isLikeOurs(chinese) ? "gb18030" : null;
}

const isLikeOurs = (text: string) => hasChineseNames(text, commonCharacters());

/** The text of the bytes, without a byte order mark; null when they are not valid in this encoding. */
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

/** Of ten bytes of UTF-16 at least one is zero, nearly always on the same side. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [place, byte] of bytes.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const clear =
    even + odd > 0 &&
    bytes.length % 2 === 0 &&
    (even + odd) * 10 >= bytes.length &&
    Math.max(even, odd) >= 4 * Math.min(even, odd);
  return clear ? (even > odd ? "utf-16be" : "utf-16le") : null;
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Scripts whose letters take two bytes in UTF-8, so that rare Chinese characters may look like them. */
const SCRIPTS = ["Latin", "Greek", "Cyrillic", "Armenian", "Hebrew", "Arabic", "Syriac", "Thaana", "Nko"].map(
  (script) => `\\p{Script=${script}}`,
);
const OF_ONE_SCRIPT = new RegExp(`^(?:${SCRIPTS.join("*|")}*|[^${SCRIPTS.join("")}]*)$`, "u");

/**
 * Whether a word mixes letters of several scripts, or the text has characters that no text has. An ASCII character that is not a
 * letter ends a word.
 */
function isMixed(text: string): boolean {
  const words = text.split(/[\0-@[-`{-\x7f]+/).map((word) => word.replace(/\p{Script=Common}|[\u0300-\u036f]/gu, ""));
  return /[\x80-\x9f\p{Cn}]/u.test(text) || !words.every((word) => OF_ONE_SCRIPT.test(word));
}

/** Whether everything besides ASCII is common characters, at least two together and without adjacent letters, unlike an é in a name. */
function hasChineseWords(text: string): boolean {
  const common = commonCharacters();
  for (const { 0: word, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    const beside = `${text[index - 1] ?? ""}${text[index + word.length] ?? ""}`;
    if (word.length < 2 || /\p{L}/u.test(beside)) return false;
    if (![...word].every((character) => common.has(character))) return false;
  }
  return true;
}

let common: ReadonlySet<string> | null = null;

/** The characters of GB 2312: the rows 0xA1 to 0xF7 of GB18030, without private use. */
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
