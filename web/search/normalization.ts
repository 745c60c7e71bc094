/** The form in which texts are compared: letters and digits, in one width and case, without tones; ü as v, as it is typed. */
export function normalize(text: string): string {
  return decomposed(text).replace(/[^\p{L}\p{N}]/gu, "");
}

/** The same with one space wherever something stood between letters and digits. */
export function spaced(text: string): string {
  return decomposed(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function decomposed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, "v")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Whether all of it is typed by keys of its own: letters of ASCII and digits. */
export const isLatin = (text: string): boolean => /^[a-z0-9]*$/.test(text);

export const hasLatin = (text: string): boolean => /[a-z0-9]/.test(text);
