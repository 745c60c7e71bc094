import { expect, it } from "vitest";
import { encodings } from "../../../../schema/files/rules.json";
import { decode, guessEncoding } from "./encoding.ts";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

it.each(encodings)("tells as the API does, or asks: $about", ({ bytes: hex, encoding }) => {
  expect(guessEncoding(bytes(hex))).toBe(encoding?.toLowerCase() ?? null);
});

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

it.each([
  // name, Müller in windows-1252; 김철수 in EUC-KR; 山田太郎 in EUC-JP.
  ["6e616d650a4dfc6c6c6572", null],
  ["6e616d650ab1e8c3b6bcf6", null],
  ["6e616d650abbb3c5c4c2c0cfba", null],
  // 阿不都·买买提 in GB18030.
  ["6e616d650ab0a2b2bbb6bca1a4c2f2c2f2cce1", "gb18030"],
  // a,b and a line break in UTF-16 without a mark.
  ["61002c0062000a00", "utf-16le"],
  ["0061002c0062000a", "utf-16be"],
])("only takes names for Chinese that are: %s", (hex, encoding) => {
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
