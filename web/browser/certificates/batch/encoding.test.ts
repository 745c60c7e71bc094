import { expect, it } from "vitest";
import { decode, guessEncoding } from "./encoding.ts";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

it.each([
  ["efbbbf61", "utf-8"],
  ["fffe6100", "utf-16le"],
  ["feff0061", "utf-16be"],
  ["6e616d65", "utf-8"],
  // 张三 in UTF-8 and in GB18030.
  ["e5bca0e4b889", "utf-8"],
  ["d5c5c8fd", "gb18030"],
  // 魏强 in GB18030 are bytes that would be Greek in UTF-8.
  ["cebac7bf", "gb18030"],
  // José in UTF-8.
  ["4a6f73c3a9", "utf-8"],
])("tells the encoding of %s", (hex, encoding) => {
  expect(guessEncoding(bytes(hex))).toBe(encoding);
});

it("does not guess between GB18030 and Big5", () => {
  // 陳美麗 in Big5.
  expect(guessEncoding(bytes("b3afacfcc452"))).toBeNull();
  expect(decode(bytes("b3afacfcc452"), "big5")).toBe("陳美麗");
});

it("reads no text where there is none", () => {
  expect(guessEncoding(bytes("ff"))).toBeNull();
  expect(decode(bytes("ff"), "utf-8")).toBeNull();
});
