import { COMPACT_FORM } from "../browser/certificates/receipt-form";
import { codeProblem, comparedCode } from "../browser/certificates/typed";

/** What a QR code of the register, or a text that was copied, holds. */
export type Scanned = { kind: "receipt"; token: string } | { kind: "code"; code: string };

/** Null when it is neither. An address has it behind the #; mails and chats break long lines. */
export function scanned(text: string): Scanned | null {
  const handed = text.replace(/\s+/g, "").replace(/^.*#/, "");
  if (COMPACT_FORM.test(handed)) return { kind: "receipt", token: handed };
  return codeProblem(handed) === null ? { kind: "code", code: comparedCode(handed) } : null;
}
