import type { SkillLevel } from "../../generated/operations.ts";
import { comparedName } from "./name-form";
import { compact, comparedCode } from "./typed";

/** What a receipt says of a certificate; see backend/certificates.md. */
export interface ReceiptCertificate {
  number_hash: string;
  status: "VALID" | "VOID";
  occupation: string;
  level: SkillLevel;
  organization: string;
  issued_on: string;
  sample: boolean;
  status_list: { idx: number; uri: string };
}

/** What a receipt says. Times are seconds since 1970. */
export interface ReceiptClaims {
  iss: string;
  iat: number;
  exp: number;
  data_version: string;
  asked: { by: "ByNumber" | "ByIdentity" | "ByShareCode"; salt: string; name_form?: number; hash: string };
  certificates: readonly ReceiptCertificate[];
}

/** A public key as the register publishes it. */
export type Key = JsonWebKey & { kid?: string };

export type ReceiptState = "GOOD" | "EXPIRED" | "FROM_FUTURE" | "FORGED" | "MALFORMED";

/** What came of checking. What is forged or malformed says nothing. */
export type CheckedReceipt =
  | { state: "GOOD" | "EXPIRED" | "FROM_FUTURE"; claims: ReceiptClaims }
  | { state: "FORGED" | "MALFORMED"; claims: null };

/** How far the clocks of register and reader may differ. */
const CLOCKS_DIFFER_S = 300;

/** Checks a receipt with the register's published keys and nothing else. */
export async function checkReceipt(token: string, keys: readonly Key[], now: Date): Promise<CheckedReceipt> {
  const read = await verified<ReceiptClaims>(token, "receipt+jwt", keys);
  if (typeof read === "string") return { state: read, claims: null };
  const seconds = now.getTime() / 1000;
  if (seconds >= read.exp) return { state: "EXPIRED", claims: read };
  return { state: read.iat > seconds + CLOCKS_DIFFER_S ? "FROM_FUTURE" : "GOOD", claims: read };
}

interface StatusListClaims {
  sub: string;
  exp: number;
  status_list: { bits: number; lst: string };
}

/** Whether each certificate of a receipt that is in this list is void by now. Null when the list cannot be relied on. */
export async function statusBits(
  token: string,
  uri: string,
  keys: readonly Key[],
  now: Date,
): Promise<Uint8Array | null> {
  const list = await verified<StatusListClaims>(token, "statuslist+jwt", keys);
  if (typeof list === "string" || list.sub !== uri || list.status_list.bits !== 1) return null;
  return now.getTime() / 1000 < list.exp ? inflated(list.status_list.lst) : null;
}

export function isVoid(bits: Uint8Array, place: number): boolean {
  return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
}

async function inflated(compressed: string): Promise<Uint8Array> {
  const stream = new Blob([bytes(compressed)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const ES256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const COMPACT_FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The claims of a token of this type that one of the keys has signed. */
async function verified<Claims>(
  token: string,
  type: string,
  keys: readonly Key[],
): Promise<Claims | "FORGED" | "MALFORMED"> {
  if (!COMPACT_FORM.test(token)) return "MALFORMED";
  const [head = "", body = "", signature = ""] = token.split(".");
  try {
    const { alg, typ, kid } = json(head);
    const claims = json(body);
    if (typ !== type) return "MALFORMED";
    const published = keys.find((key) => key.kid === kid);
    if (alg !== "ES256" || published === undefined) return "FORGED";
    const { kty = "", crv = "", x = "", y = "" } = published;
    const key = await crypto.subtle.importKey("jwk", { kty, crv, x, y }, ES256, false, ["verify"]);
    const signed = new TextEncoder().encode(`${head}.${body}`);
    return (await crypto.subtle.verify(ES256, key, bytes(signature), signed)) ? (claims as Claims) : "FORGED";
  } catch {
    return "MALFORMED";
  }
}

function json(part: string) {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes(part)));
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Facts that the reader has, to be compared with a receipt. */
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

/** What stays of a document's number when it is issued anew. */
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
