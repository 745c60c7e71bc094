import { generateKeyPairSync, sign } from "node:crypto";
import { deflateSync } from "node:zlib";

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

/** Our key, as the register publishes its own. */
export const keys = () => ({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "test" }] });

/** A status list in which these places are void. */
export function statusList(voided: readonly number[]): string {
  const bits = Buffer.alloc(16_384);
  for (const place of voided) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  const status_list = { bits: 1, lst: deflateSync(bits).toString("base64url") };
  return signed("statuslist+jwt", { sub: LIST, exp: now() + 3600, status_list });
}
