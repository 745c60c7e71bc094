import { nameForm } from "../../../schema/certificates/rules.json";
import { compact, isName } from "./typed";

const REPLACED: Record<string, string> = nameForm.replaced;
const DROPPED = new Set(Array.from(nameForm.dropped));

/** Diacritics and variation selectors. */
const MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * A name in the form used for comparison, by the published rules: dots, hyphens, apostrophes, diacritics and variant encodings of
 * characters do not matter. Receipts contain hashes of this form. Empty when it cannot be a name.
 *
 * @param form version of the form; receipts from before version 2 have version 1
 */
export function comparedName(typed: string, form = nameForm.version): string {
  if (!isName(typed)) return "";
  if (form === 1) return compact(typed).replace(/[·•‧∙⋅・ㆍ.]/g, "·");
  const replaced = Array.from(typed, (character) => REPLACED[character] ?? character).join("");
  const plain = compact(replaced.normalize("NFKD").replace(MARKS, "").normalize("NFKC"));
  return Array.from(plain)
    .filter((character) => !DROPPED.has(character))
    .join("");
}
