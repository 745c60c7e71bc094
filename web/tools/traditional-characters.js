import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js/t2cn";

/**
 * The table by which the search converts traditional characters, taken from OpenCC: each line has a character and its simplified form. Both
 * engines read it (../schema/search/README.md); a test compares it with the library.
 */
export const TABLE = new URL("../../schema/search/traditional-characters.txt", import.meta.url);

/** @returns {string} */
export function traditionalCharacters() {
  const converters = [Converter({ from: "t", to: "cn" }), Converter({ from: "hk", to: "cn" })];
  const lines = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simplified = converters.map((convert) => convert(character)).find((folded) => folded !== character);
    if (simplified?.length === 1) lines.push(character + simplified);
  }
  return `${lines.join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, traditionalCharacters());
