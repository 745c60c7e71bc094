import { expect, it } from "vitest";
import { telHref } from "./phone.js";

it.each([
  ["021-62418668", "tel:02162418668"],
  ["021 6241 8668", "tel:02162418668"],
  ["62418668", "tel:62418668"],
  ["138 0013 8000", "tel:13800138000"],
  ["400-820-9278", "tel:4008209278"],
  ["+86 21 62418668", "tel:+862162418668"],
  ["（0513）81234567", "tel:051381234567"],
])("dials %s as one number", (phone, href) => {
  expect(telHref(phone)).toBe(href);
});

it.each([
  ["021-62418668-8012", "tel:02162418668,8012"],
  ["021-62418668转8012", "tel:02162418668,8012"],
  ["62418668 分机 12", "tel:62418668,12"],
  ["(021) 62418668 ext. 3", "tel:02162418668,3"],
])("dials the extension of %s after a pause", (phone, href) => {
  expect(telHref(phone)).toBe(href);
});

it("dials the first of several numbers", () => {
  expect(telHref("021-62418668、62411384")).toBe("tel:02162418668");
});
