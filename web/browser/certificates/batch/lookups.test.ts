import { expect, it } from "vitest";
import { documents } from "../../../../schema/certificates/rules.json";
import { DOCUMENT_PROBLEMS, type DocumentProblem } from "../documents.ts";
import { recognise } from "./columns.ts";
import { lookups } from "./lookups.ts";
import { sentFile } from "./sent-file.ts";

const NUMBER = "S000099000001205000000";
const DOCUMENT = "990001195001010007";
const HEADER = ["姓名", "证书编号", "证件类型", "证件号码"];
const header = { row: 1, columns: recognise(HEADER) };
const of = (...rows: string[][]) => lookups([HEADER, ...rows], header, "number-first");

it("asks each row by two facts, by its number", () => {
  const { asked, problems } = of(
    ["样甲子", NUMBER],
    [],
    ["", ""],
    ["样乙子", "", "身份证", `="${DOCUMENT}"`],
    ["样丙子", NUMBER, "居民身份证", DOCUMENT],
  );
  expect(problems).toEqual([]);
  expect(asked).toEqual([
    { row: 2, name: "样甲子", number: NUMBER },
    { row: 5, name: "样乙子", documentType: "RESIDENT_IDENTITY_CARD", documentNumber: DOCUMENT },
    { row: 6, name: "样丙子", number: NUMBER },
  ]);
});

it.each([
  [["", NUMBER], "没有姓名"],
  [["样甲子"], "没有证书编号，也没有证件号码"],
  [["样甲子", "1.23E+17"], "科学记数"],
  [["样甲子", "1234567890123456"], "职业资格证书"],
  [["样甲子", "", "学生证", DOCUMENT], "没有证件类型"],
  [["样乙子", "", "居民身份证", "990001195001010008"], "最后一位"],
  [["样乙子", "", "居民身份证", "990001195001010000"], "已经丢了"],
  [["样乙子", "", "居民身份证", "9.90001195001E+17"], "已经丢了"],
  [["样乙子", "", "护照", "一"], "不像这种证件的号码"],
  [["样?", NUMBER], "姓名里有缺的字"],
  [["样乙子", "", "", "990001195001010008"], "最后一位"],
  [["样乙子", "", "", "990001195002300008"], "出生日期"],
  [["样乙子", "", "", "1.1E+17"], "已经丢了"],
  [["样乙子", "", "", "E12345678"], "没有证件类型"],
])("says what is wrong with %j before anything is sent", (row, words) => {
  const { asked, problems } = of(row);
  expect(asked).toEqual([]);
  expect(problems).toEqual([{ row: 2, problem: expect.stringContaining(words) }]);
});

it.each(documents.kindNotSaid)("judges $number as the published rules do, where no kind is said", (published) => {
  const { asked, problems } = of(["样乙子", "", "", published.number]);
  if (published.kind !== null && published.problem === null) {
    expect(asked[0]).toHaveProperty("documentType", published.kind);
  } else {
    const words = published.problem === null ? "没有证件类型" : DOCUMENT_PROBLEMS[published.problem as DocumentProblem];
    expect(problems[0]?.problem).toContain(words);
  }
});

it("asks by what the reader says", () => {
  const rows = [HEADER, ["样乙子", NUMBER, "居民身份证", DOCUMENT]];
  expect(lookups(rows, header, "document").asked[0]).toHaveProperty("documentNumber", DOCUMENT);
  expect(lookups(rows, header, "number").asked[0]).toHaveProperty("number", NUMBER);
  expect(lookups([HEADER, ["样乙子", "", "居民身份证", DOCUMENT]], header, "number").problems).toHaveLength(1);
});

it("sends each row on the line of its number, and nothing else of the spreadsheet", () => {
  const { asked } = of(["样甲子", NUMBER, "", "", "秘密"], ["坏"], [], ['样"乙\n子', "", "居民身份证", DOCUMENT]);
  expect(sentFile(asked).split("\n")).toEqual([
    "holder_name,number,document_type,document_number,reference",
    `"样甲子","${NUMBER}","","","row-2"`,
    "",
    "",
    `"样""乙 子","","RESIDENT_IDENTITY_CARD","${DOCUMENT}","row-5"`,
    "",
  ]);
});
