import { p256 } from "@noble/curves/nist.js";
import { strFromU8, strToU8, unzlibSync } from "fflate";
import type { Tools } from "../browser/certificates/receipt-check";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function bytes(base64url: string): Uint8Array {
  const read: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const character of base64url) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new Error("Not base64url");
    rest = ((rest << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      read.push((rest >> bits) & 0xff);
    }
  }
  return Uint8Array.from(read);
}

const SIGNATURE_BYTES = 64;

/** What checking needs, brought along: WeChat has no Web Crypto. */
export const tools: Tools = {
  bytes,
  text: (utf8) => strFromU8(utf8),
  inflated: async (zlib) => unzlibSync(zlib),
  isSigned: async ({ x = "", y = "" }, signature, signed) =>
    signature.length === SIGNATURE_BYTES &&
    p256.verify(signature, strToU8(signed), Uint8Array.from([4, ...bytes(x), ...bytes(y)]), { lowS: false }),
};
