import { isLatin } from "./normalization";
import type { QueryWord } from "./parsed-query";
import { isWord, type Token } from "./token";

/** Unknown characters that follow one another are one word. */
export function wordsOf(tokens: readonly Token[]): QueryWord[] {
  const words: QueryWord[] = [];
  let before: QueryWord | null = null;
  for (const token of tokens) {
    if (!isWord(token)) {
      before = null;
      continue;
    }
    const known = !("unknown" in token.kind);
    if (before !== null && !before.known && !known && !token.afterSpace) {
      before.text += token.text;
    } else {
      before = { text: token.text, known };
      words.push(before);
    }
  }
  return words;
}

/** Single characters of words around a name; any other one may be part of a misspelt word, as 里 is of 养老护里员. */
const FUNCTION_CHARACTERS = "证考报办学做当想要的了吗呢";

/** Syllables are often typed with gaps between them, so letters are put together across these. */
export function spansOf(tokens: readonly Token[]): string[] {
  const spans: string[] = [];
  let open = false;
  tokens.forEach((token, place) => {
    if (!isWord(token)) {
      open &&= maySpell(token, tokens[place + 1]);
      if (open) spans.push(spans.pop() + token.text);
      return;
    }
    const letters = open && isLatin(token.text) && isLatin(spans[spans.length - 1] ?? "");
    if (open && (!token.afterSpace || letters)) spans.push(spans.pop() + token.text);
    else spans.push(token.text);
    open = true;
  });
  return spans;
}

/** Whether a word that names nothing may be a character of the misspelt word before it. */
function maySpell(token: Token, next: Token | undefined): boolean {
  if (token.afterSpace || token.text.length > 1) return false;
  return !FUNCTION_CHARACTERS.includes(token.text) || (next !== undefined && isWord(next) && !next.afterSpace);
}
