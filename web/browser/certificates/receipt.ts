import { comparedName } from "./name-form";
import { receiptChecks } from "./receipt-check";
import type { ReceiptClaims } from "./receipt-claims";
import { compact, comparedCode } from "./typed";

export type { Key, Looked, VoidNow } from "./receipt-check";
export { isVoid } from "./receipt-check";

const ES256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** Checking with what a browser has. */
export const { checkReceipt, statusBits, look } = receiptChecks({
  bytes,
  text: (utf8) => new TextDecoder("utf-8", { fatal: true }).decode(utf8),
  async inflated(zlib) {
    const stream = new Blob([zlib as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  },
  async isSigned({ kty = "", crv = "", x = "", y = "" }, signature, signed) {
    const key = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, ES256, false, ["verify"]);
    return crypto.subtle.verify(ES256, key, signature as Uint8Array<ArrayBuffer>, new TextEncoder().encode(signed));
  },
});

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The reader's facts, to compare with a receipt. */
export type Facts =
  | { by: "ByNumber"; number: string; name: string }
  | { by: "ByIdentity"; type: string; number: string; name: string }
  | { by: "ByShareCode"; code: string };

/** Whether a receipt was given for these facts. */
export async function isFor({ asked }: ReceiptClaims, facts: Facts): Promise<boolean> {
  return facts.by === asked.by && (await salted(asked.salt, partsOf(facts, asked.name_form ?? 1))) === asked.hash;
}

/** The place of the certificate with this number in a receipt; -1 when it is in none. */
export async function placeOf({ asked, certificates }: ReceiptClaims, number: string): Promise<number> {
  const hash = await salted(asked.salt, [compact(number)]);
  return certificates.findIndex(({ number_hash }) => number_hash === hash);
}

function partsOf(facts: Facts, nameForm: number): string[] {
  switch (facts.by) {
    case "ByNumber":
      return [compact(facts.number), comparedName(facts.name, nameForm)];
    case "ByIdentity":
      return [facts.type, lasting(facts.type, compact(facts.number)), comparedName(facts.name, nameForm)];
    case "ByShareCode":
      return [comparedCode(facts.code)];
  }
}

/** The part of a document's number that stays when it is reissued. */
function lasting(type: string, number: string): string {
  if (type === "HONG_KONG_MACAO_TRAVEL_PERMIT") return number.slice(0, 9);
  return type === "TAIWAN_TRAVEL_PERMIT" ? number.slice(0, 8) : number;
}

async function salted(salt: string, parts: readonly string[]): Promise<string> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes(salt), hmac, false, ["sign"]);
  const hash = await crypto.subtle.sign(hmac, key, new TextEncoder().encode(parts.join("\u001f")));
  const text = String.fromCharCode(...new Uint8Array(hash));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
