/** What is wrong with a key that was typed in. Keys are words of plain characters: others cannot be sent. */
export function keyProblem(key: string): string | null {
  if (key === "") return "请填密钥";
  return /^[\x21-\x7e]{1,200}$/.test(key) ? null : "密钥是一串英文字母、数字和符号，中间没有空格；请重新复制";
}

/** A key that identifies a repeated request. The browser's own function for this exists only over https. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
