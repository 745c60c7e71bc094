import type { ReceiptClaims } from "./receipt-claims";
import { COMPACT_FORM } from "./receipt-form";

/** A public key as the register publishes it: a JWK of the curve P-256. */
export interface Key {
  kid?: string;
  kty?: string;
  crv?: string;
  x?: string;
  y?: string;
}

export type ReceiptState = "GOOD" | "EXPIRED" | "FROM_FUTURE" | "FORGED" | "MALFORMED";

/** The result of a check. A forged or malformed receipt has no claims. */
export type CheckedReceipt =
  | { state: "GOOD" | "EXPIRED" | "FROM_FUTURE"; claims: ReceiptClaims }
  | { state: "FORGED" | "MALFORMED"; claims: null };

/** Whether a certificate is void now; null when this cannot be determined. */
export type VoidNow = boolean | null;

/** A checked receipt, and the current state of its certificates. */
export type Looked = CheckedReceipt & { voidNow: readonly VoidNow[] };

/** The functions that a check needs from its environment. A browser has them all; a mini-program brings its own. */
export interface Tools {
  bytes(base64url: string): Uint8Array;
  /** @throws when it is no UTF-8 */
  text(utf8: Uint8Array): string;
  inflated(zlib: Uint8Array): Promise<Uint8Array>;
  /** Whether the key has signed this, by ES256. */
  isSigned(key: Key, signature: Uint8Array, signed: string): Promise<boolean>;
}

/** What the register publishes for everybody. Fetching it reveals nothing about a receipt. */
export interface Published {
  /** @throws NoAnswer */
  keys(): Promise<readonly Key[]>;
  /**
   * A list covers 131,072 certificates, so a request does not reveal which one is meant.
   *
   * @throws when no list is available
   */
  list(path: string): Promise<string>;
}

/** How far the clocks of register and reader may differ. */
const CLOCKS_DIFFER_S = 300;

interface StatusListClaims {
  sub: string;
  exp: number;
  status_list: { bits: number; lst: string };
}

/** Checks receipts with only the register's published keys. */
export function receiptChecks(tools: Tools) {
  return { checkReceipt, statusBits, look };

  async function checkReceipt(token: string, keys: readonly Key[], now: Date): Promise<CheckedReceipt> {
    const read = await verified<ReceiptClaims>(token, "receipt+jwt", keys);
    if (typeof read === "string") return { state: read, claims: null };
    const seconds = now.getTime() / 1000;
    if (seconds >= read.exp) return { state: "EXPIRED", claims: read };
    return { state: read.iat > seconds + CLOCKS_DIFFER_S ? "FROM_FUTURE" : "GOOD", claims: read };
  }

  /** Whether each of a receipt's certificates in this list is void now; null when the list cannot be trusted. */
  async function statusBits(token: string, uri: string, keys: readonly Key[], now: Date): Promise<Uint8Array | null> {
    const list = await verified<StatusListClaims>(token, "statuslist+jwt", keys);
    if (typeof list === "string" || list.sub !== uri || list.status_list.bits !== 1) return null;
    return now.getTime() / 1000 < list.exp ? tools.inflated(tools.bytes(list.status_list.lst)) : null;
  }

  /** A receipt, and whether its certificates are void by now. The receipt itself is sent to nobody. */
  async function look(token: string, now: Date, published: Published): Promise<Looked> {
    const keys = await published.keys();
    const checked = await checkReceipt(token, keys, now);
    const certificates = checked.claims?.certificates ?? [];
    const lists = new Map<string, Promise<Uint8Array | null>>();
    for (const { status_list } of certificates) {
      const { uri } = status_list;
      if (!lists.has(uri)) lists.set(uri, bitsOf(uri));
    }
    const voidNow = certificates.map(async ({ status_list }) => {
      const bits = await lists.get(status_list.uri);
      return bits ? isVoid(bits, status_list.idx) : null;
    });
    return { ...checked, voidNow: await Promise.all(voidNow) };

    async function bitsOf(uri: string): Promise<Uint8Array | null> {
      try {
        // Always from this register, whatever host the receipt names for the list.
        return await statusBits(await published.list(uri.replace(/^https?:\/\/[^/]*/, "")), uri, keys, now);
      } catch {
        return null;
      }
    }
  }

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
      const isSigned = await tools.isSigned(published, tools.bytes(signature), `${head}.${body}`);
      return isSigned ? (claims as Claims) : "FORGED";
    } catch {
      return "MALFORMED";
    }
  }

  function json(part: string) {
    return JSON.parse(tools.text(tools.bytes(part)));
  }
}

export function isVoid(bits: Uint8Array, place: number): boolean {
  return (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
}
