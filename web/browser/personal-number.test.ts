import { expect, it } from "vitest";
import { documents } from "../../schema/certificates/rules.json";
import { isPersonal } from "./personal-number";

it.each([
  "S000031000001245000001",
  "张三 S000031000001245000001",
  "张三y000031000001235000001号",
  "S 0000 3100 0001 2450 00001",
  "Ｓ００００３１００００　０１２４５０００００１",
  "11010519491231002X",
  "李四11010519491231002x",
  "110105 19491231 002X",
  "１１０１０５１９４９１２３１００２Ｘ",
  "110105491231002",
  "1101\u200b05491231002",
  "123456789012345",
  "E12345678",
  "护照EA1234567",
  "H1234567890",
  "ABC123456789012",
  "7K3M-9QWE-2RTY-8PAS-4DFG-6HJK",
])("keeps %s to itself", (text) => expect(isPersonal(text)).toBe(true));

it.each([
  "",
  "月嫂",
  "4-07-03-04 4-07-03-05",
  "X2-02-38-14",
  "021-62418668",
  "+86 21 6241 8668",
  "400-820-9278",
  "沪人社职〔2024〕447号",
  "2026-04-25 至 2026-04-26",
  "level3 2026",
  "1234567890123",
  "shanghaishizhiyejinengjiandingzhongxin",
  "广济路838号A栋A207室",
  "org-015-2026-04",
])("lets %s be searched for", (text) => expect(isPersonal(text)).toBe(false));

it("keeps all numbers of the published cases that have as many digits as an identity number", () => {
  const numbers = documents.cases
    .map(({ number }) => number)
    .filter((number) => /\d{15}/.test(number.normalize("NFKC")));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((number) => !isPersonal(number))).toEqual([]);
});
