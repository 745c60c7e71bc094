import { generateKeyPairSync, sign } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { answerWith } from "./where";

/** Receipts in states that the server would take months to bring about, signed with a key of our own. */
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const LIST = "https://register.example/certificates/status/0";
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function signed(typ: string, claims: object): string {
  const text = `${base64url({ alg: "ES256", typ, kid: "test" })}.${base64url(claims)}`;
  const signature = sign("sha256", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${text}.${signature.toString("base64url")}`;
}

const now = () => Math.floor(Date.now() / 1000);

const CERTIFICATE = {
  number_hash: "",
  status: "VALID",
  occupation: "4-07-03-05",
  level: "LEVEL_3",
  organization: "org-015",
  issued_on: "2026-05-01",
  sample: false,
  status_list: { idx: 9, uri: LIST },
};

/** A receipt of the place 9 in the status list. */
export function receipt(changed: object = {}, ofCertificate: object = {}): string {
  return signed("receipt+jwt", {
    iss: "https://register.example",
    iat: now() - 60,
    exp: now() + 86_400,
    asked: { by: "ByNumber", salt: "AAECAwQFBgcICQoLDA0ODw", hash: "" },
    certificates: [{ ...CERTIFICATE, ...ofCertificate }],
    ...changed,
  });
}

/** Publishes our key and a status list in which these places are void; null: there is no list to be had. */
export async function publish(page: Page, voided: readonly number[] | null): Promise<void> {
  const key = { ...publicKey.export({ format: "jwk" }), kid: "test" };
  await page.route("**/.well-known/jwks.json", (route) => answerWith(route, { json: { keys: [key] } }));
  const bits = Buffer.alloc(16_384);
  for (const place of voided ?? []) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const status_list = { bits: 1, lst: deflateSync(bits).toString("base64url") };
  const list = voided === null ? "none" : signed("statuslist+jwt", { sub: LIST, exp: now() + 3600, status_list });
  await page.route("**/certificates/status/0", (route) => answerWith(route, { body: list }));
}
