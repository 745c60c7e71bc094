import { expect, it } from "vitest";
import rules from "../../../schema/certificates/rules.json";
import { codeProblem, compact, comparedCode, nameProblem, numberProblem } from "./typed.ts";

it.each([
  [" ｓ0000 99000001\u200b263000001 ", "S000099000001263000001"],
  ["１１０１０１19900307８８１x", "11010119900307881X"],
  ["straße", "STRAßE"],
])("brings %j into the form %s", (typed, form) => {
  expect(compact(typed)).toBe(form);
});

it.each(rules.names.none)("takes %j for no name", (typed) => {
  expect(nameProblem(typed)).toContain("姓名");
});

it("reads a code however it is written", () => {
  expect(comparedCode("abcd-efgh jkmn-oilI 2345-6789")).toBe("ABCDEFGHJKMN011123456789");
  expect(codeProblem("ABCD-EFGH-JKMN-0111-2345-6789")).toBeNull();
  expect(codeProblem("ABCD")).toBe("分享码有 24 位字母和数字，您填了 4 位");
  expect(codeProblem("U".repeat(24))).toContain("没有字母 U");
});

it.each([
  ["S000099000001263000001", null],
  ["y0000 3100 0001 263000001", null],
  ["S00009900000126300001", "22 位，您填了 21 位"],
  ["1331000000312345", "职业资格证书，这里没有"],
  ["1.23E+17", "科学记数"],
  ["X000099000001263000001", "第一位"],
  ["S0000990OO001263000001", "都是数字"],
  ["S000099000001266000001", "第16位"],
  ["S00009900000126T000001", "首席技师的证书，这里没有"],
])("of the number %s it says %s", (typed, problem) => {
  if (problem === null) expect(numberProblem(typed)).toBeNull();
  else expect(numberProblem(typed)).toContain(problem);
});

it.each(rules.numbers.cases)("judges $number as the API does", ({ number, problem }) => {
  const said = numberProblem(number);
  if (problem === null) expect(said).toBeNull();
  else if (problem === "NOT_KEPT_HERE") expect(said).toContain("这里没有，请向发证的单位核对");
  else expect(said).not.toMatch(/^$|这里没有/);
});
