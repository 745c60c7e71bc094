import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { tools } from "../../mini-program/receipt-tools.ts";
import * as browser from "./receipt.ts";
import { isFor, isVoid, placeOf } from "./receipt.ts";
import { receiptChecks } from "./receipt-check.ts";
import type { ReceiptClaims } from "./receipt-claims.ts";

/** A browser checks with what it has, a mini-program with what it brings along: both say the same. */
const CHECKERS = [
  ["a browser", browser],
  ["a mini-program", receiptChecks(tools)],
] as const;
const { checkReceipt } = browser;

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const KEYS = [{ ...publicKey.export({ format: "jwk" }), kid: "one" }];
const NOW = new Date("2026-11-21T12:00:00Z");
const SECONDS = NOW.getTime() / 1000;
const SALT = "AAECAwQFBgcICQoLDA0ODw";

const base64url = (value: string) => Buffer.from(value).toString("base64url");
const hash = (...parts: string[]) =>
  createHmac("sha256", Buffer.from(SALT, "base64url")).update(parts.join("\u001f")).digest("base64url");

function signed(claims: object, head: object = { alg: "ES256", typ: "receipt+jwt", kid: "one" }): string {
  const text = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
  const signature = sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}

const CLAIMS = {
  iss: "https://register.example",
  iat: SECONDS - 60,
  exp: SECONDS + 60,
  asked: { by: "ByNumber", salt: SALT, hash: hash("S000099000001263000001", "样·甲") },
  certificates: [
    { number_hash: hash("S000099000001263000001"), status_list: { idx: 9, uri: "https://register.example/0" } },
  ],
} as unknown as ReceiptClaims;

it("takes a receipt that was signed with a published key and still counts", async () => {
  await expect(checkReceipt(signed(CLAIMS), KEYS, NOW)).resolves.toEqual({ state: "GOOD", claims: CLAIMS });
});

it.each([
  ["EXPIRED", signed({ ...CLAIMS, exp: SECONDS })],
  ["FROM_FUTURE", signed({ ...CLAIMS, iat: SECONDS + 301, exp: SECONDS + 900 })],
  ["FORGED", signed(CLAIMS, { alg: "ES256", typ: "receipt+jwt", kid: "two" })],
  ["FORGED", signed(CLAIMS, { alg: "none", typ: "receipt+jwt", kid: "one" })],
  ["FORGED", signed(CLAIMS, { alg: "HS256", typ: "receipt+jwt", kid: "one" })],
  ["FORGED", signed(CLAIMS).replace(/\.[^.]+\./, `.${base64url(JSON.stringify({ ...CLAIMS, exp: SECONDS + 999 }))}.`)],
  ["FORGED", signed(CLAIMS).slice(0, -4).concat("AAAA")],
  ["MALFORMED", signed(CLAIMS, { alg: "ES256", typ: "statuslist+jwt", kid: "one" })],
  ["MALFORMED", "not a receipt"],
  ["MALFORMED", "a.b.c"],
  ["MALFORMED", ""],
])("says %s of what is", async (state, token) => {
  for (const [where, checker] of CHECKERS) {
    expect((await checker.checkReceipt(token, KEYS, NOW)).state, where).toBe(state);
  }
});

it("knows a travel permit that was issued anew", async () => {
  const asked = {
    ...CLAIMS.asked,
    by: "ByIdentity",
    name_form: 2,
    hash: hash("HONG_KONG_MACAO_TRAVEL_PERMIT", "H12345678", "样甲"),
  } as const;
  const facts = {
    by: "ByIdentity",
    type: "HONG_KONG_MACAO_TRAVEL_PERMIT",
    number: "h12345678 02",
    name: "样甲",
  } as const;
  await expect(isFor({ ...CLAIMS, asked }, facts)).resolves.toBe(true);
});

it("knows the facts it was given for, however they are typed", async () => {
  const facts = { by: "ByNumber", number: " s0000 9900 0001 263000001", name: "样•甲" } as const;
  await expect(isFor(CLAIMS, facts)).resolves.toBe(true);
  await expect(isFor(CLAIMS, { ...facts, name: "样乙" })).resolves.toBe(false);
  await expect(isFor(CLAIMS, { ...facts, name: "样甲" })).resolves.toBe(false);
  const asked = { ...CLAIMS.asked, name_form: 2, hash: hash("S000099000001263000001", "样甲") };
  for (const name of ["样甲", "样·甲", "样-甲"]) {
    await expect(isFor({ ...CLAIMS, asked }, { ...facts, name })).resolves.toBe(true);
  }
  await expect(isFor(CLAIMS, { by: "ByShareCode", code: "S000099000001263000001" })).resolves.toBe(false);
  await expect(placeOf(CLAIMS, "S000099000001263000001")).resolves.toBe(0);
  await expect(placeOf(CLAIMS, "S000099000001263000002")).resolves.toBe(-1);
});

it.each(CHECKERS)("%s reads a status list of this register, and no other", async (_, { statusBits }) => {
  const uri = "https://register.example/0";
  const lst = deflateSync(Buffer.from([0, 0b10])).toString("base64url");
  const list = (changed: object = {}) =>
    signed(
      { sub: uri, exp: SECONDS + 60, status_list: { bits: 1, lst }, ...changed },
      { alg: "ES256", typ: "statuslist+jwt", kid: "one" },
    );
  const bits = await statusBits(list(), uri, KEYS, NOW);
  expect([8, 9, 10, 999].map((place) => bits !== null && isVoid(bits, place))).toEqual([false, true, false, false]);
  await expect(statusBits(list({ sub: "https://register.example/1" }), uri, KEYS, NOW)).resolves.toBeNull();
  await expect(statusBits(list({ exp: SECONDS }), uri, KEYS, NOW)).resolves.toBeNull();
  await expect(statusBits(signed(CLAIMS), uri, KEYS, NOW)).resolves.toBeNull();
});
