import { expect, it } from "vitest";
import { findHeader, isEnough, recognise } from "./columns.ts";

it.each([
  [["姓名", "证书编号"], { name: 0, number: 1, documentNumber: null, documentType: null }],
  [["工号", "证件号码", "证件类型", "姓名"], { name: 3, number: null, documentNumber: 1, documentType: 2 }],
  [[" 姓 名 *", "证书编号（必填）", ""], { name: 0, number: 1, documentNumber: null, documentType: null }],
  [["holder_name", "Number"], { name: 0, number: 1, documentNumber: null, documentType: null }],
  [["员工姓名", "身份证号"], { name: 0, number: null, documentNumber: 1, documentType: "RESIDENT_IDENTITY_CARD" }],
  [["姓名", "护照号码"], { name: 0, number: null, documentNumber: 1, documentType: "PASSPORT" }],
  // A column that says which type is more than the name of the other.
  [["姓名", "证件类型", "证件号"], { name: 0, number: null, documentNumber: 2, documentType: 1 }],
  [["姓名", "姓名", "证书号"], { name: 0, number: 2, documentNumber: null, documentType: null }],
  // What was added the last time is not what is asked.
  [["姓名", "查到的证书编号"], { name: 0, number: null, documentNumber: null, documentType: null }],
])("recognises the columns %j", (header, columns) => {
  expect(recognise(header)).toEqual(columns);
});

it("is only enough with a name and a number or a document of a known type", () => {
  const none = { name: null, number: null, documentNumber: null, documentType: null };
  expect(isEnough({ ...none, name: 0, number: 1 })).toBe(true);
  expect(isEnough({ ...none, name: 0, documentNumber: 1, documentType: "PASSPORT" })).toBe(true);
  expect(isEnough({ ...none, name: 0, documentNumber: 1 })).toBe(false);
  expect(isEnough({ ...none, number: 1 })).toBe(false);
});

it("finds the names of columns below a title", () => {
  expect(findHeader([["员工证书名单"], [], ["姓名", "证书编号"], ["张三", "S"]]).row).toBe(3);
  expect(findHeader([[], ["甲", "乙"], ["丙"]])).toEqual({ row: 2, columns: recognise(["甲", "乙"]) });
});
