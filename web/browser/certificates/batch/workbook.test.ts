import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { columnName, columnPlace, Unreadable } from "./spreadsheet.ts";
import { Workbook } from "./workbook.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...list: [string, string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function workbook(sheet: string, texts: string[] = []): Uint8Array {
  return zipSync({
    "_rels/.rels": strToU8(relations(["r1", "officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": strToU8(
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="藏" sheetId="1" state="hidden" r:id="r1"/><sheet name="名单" sheetId="2" r:id="r2"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      relations(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r2", "worksheet", "/xl/worksheets/sheet2.xml"],
        ["r3", "sharedStrings", "sharedStrings.xml"],
      ),
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet ${MAIN}><sheetData/></worksheet>`),
    "xl/worksheets/sheet2.xml": strToU8(sheet),
    "xl/sharedStrings.xml": strToU8(`<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`),
  });
}

const SHEET = `<worksheet ${MAIN}><dimension ref="A1:D9"/><cols><col min="1" max="3" width="9"/></cols><sheetData>
<row r="1" spans="1:4"><c r="A1" t="s" s="7"><v>0</v></c><c r="C1" t="inlineStr"><is><t>证件号码</t></is></c></row>
<row r="2"/>
<row r="4" spans='1:4' ht="20"><c r="A4" t="s"><v>1</v></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4"><v>9.9000119500101005E+17</v></c><c r="D4" s="3"/></row>
<row r="5"><c r="A5" t="str"><v>&lt;李&gt;</v></c><c r="C5"><v>990001195001010007</v></c></row>
</sheetData><pageMargins left="1"/></worksheet>`;
const TEXTS = ["<t>姓名</t>", "<r><t>张</t></r><r><t>三</t></r><rPh><t>ZHANGSAN</t></rPh>"];

it("reads rows by their numbers, and cells by their columns", () => {
  const file = new Workbook(workbook(SHEET, TEXTS));
  expect(file.sheets).toEqual(["名单"]);
  expect(file.rows(0)).toEqual([
    ["姓名", "", "证件号码"],
    [],
    [],
    ["张三", "2", "990001195001010000"],
    ["<李>", "", "990001195001010007"],
  ]);
});

it("adds cells behind the last column, and leaves everything else as it is", async () => {
  const cells = new Map([
    [1, ["结果", "时间"]],
    [2, ["空行", ""]],
    [5, ["查到 & 有效", "<今天>"]],
    [4, ["", "=1+1"]],
  ]);
  const blob = new Workbook(workbook(SHEET, TEXTS)).withColumns(0, { header: 1, cells });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const again = new Workbook(bytes);
  expect(again.rows(0)).toEqual([
    ["姓名", "", "证件号码", "结果", "时间"],
    ["", "", "", "空行"],
    [],
    ["张三", "2", "990001195001010000", "", "=1+1"],
    ["<李>", "", "990001195001010007", "查到 & 有效", "<今天>"],
  ]);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  expect(xml).toContain('<c r="B4"><f>1+1</f><v>2</v></c>');
  expect(xml).toContain('<row r="4" ht="20">');
  expect(xml).toContain('<pageMargins left="1"/>');
  expect(xml.match(/r="D4"/g)).toBeNull();
  expect(xml).toContain('<col min="4" max="4"');
  expect(xml).not.toContain("<dimension");
});

it("keeps a formula whose result is not in the file", async () => {
  const sheet = `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1" t="str"><v>姓名</v></c><c r="B1"><f>1+1</f></c></row></sheetData></worksheet>`;
  const blob = new Workbook(workbook(sheet)).withColumns(0, { header: 1, cells: new Map([[1, ["结果"]]]) });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(new Workbook(bytes).rows(0)).toEqual([["姓名", "", "结果"]]);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain("<f>1+1</f>");
});

it("keeps the prefix that a program gives its names, and numbers rows that have none", async () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="str"><x:v>姓名</x:v></x:c></x:row><x:row><x:c t="str"><x:v>张三</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const added = { header: 1, cells: new Map([[2, ["好"]]]) };
  const blob = new Workbook(workbook(sheet)).withColumns(0, added);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(new Workbook(bytes).rows(0)).toEqual([["姓名"], ["张三", "好"]]);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain(
    '<x:c r="B2" t="inlineStr">',
  );
});

it.each([
  ["bytes that are no archive", strToU8("PK\u0003\u0004 not")],
  ["an archive of something else", zipSync({ "word/document.xml": strToU8("<a/>") })],
  ["a sheet that is cut off", workbook("<worksheet><sheetData><row>")],
])("refuses %s in words", (_, bytes) => {
  expect(() => new Workbook(bytes).rows(0)).toThrow(Unreadable);
});

it("names columns as spreadsheets do", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(["A1", "Z9", "AA10", "AAA2"].map(columnPlace)).toEqual([0, 25, 26, 702]);
});
