import { expect, it } from "vitest";
import { scanned } from "./scanned.ts";

const CODE = "0123456789ABCDEFGHJKMNPQ";

it.each([
  ["https://register.example/certificates/receipt/#aa.b-b.c_c", { kind: "receipt", token: "aa.b-b.c_c" }],
  ["aa.bb\n.cc ", { kind: "receipt", token: "aa.bb.cc" }],
  [`https://register.example/certificates/#${CODE}`, { kind: "code", code: CODE }],
  ["0123 4567 89ab cdef ghjk mnpq", { kind: "code", code: CODE }],
  ["https://weixin.qq.com/", null],
  ["", null],
])("reads %s", (text, what) => {
  expect(scanned(text)).toEqual(what);
});
