import { nameForm } from "../../../schema/certificates/rules.json";
import { compact, isName } from "./typed";

const REPLACED: Record<string, string> = nameForm.replaced;
const DROPPED = new Set(Array.from(nameForm.dropped));

/** Diacritics, and what chooses the shape of a character. */
const MARKS = /[\u0300-\u036f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * A name as it is compared, as the published rules have it: dots, hyphens, apostrophes and diacritics do not matter, nor which code a
 * character has. Receipts hold hashes of this form. Empty when it cannot be a name.
 *
 * @param form version of the form; receipts from before there was a second have the first
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
