import { expect, it } from "vitest";
import { quotes } from "../../../../schema/files/rules.json";
import { CsvFile, readCsv } from "./csv.ts";

it.each([
  [
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a;b\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["sep=;\na,c;b\n", [["a,c", "b"]]],
  [
    "a\tb\r1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  // Blank rows count; empty columns at the end do not; a field may have several lines.
  ['a,b,,\n\n"1\n2",3\n,,\n', [["a", "b"], [], ["1\n2", "3"]]],
])("reads %j as a spreadsheet shows it", (text, rows) => {
  expect(readCsv(text).rows).toEqual(rows);
});

it.each(quotes)("finds the damaged lines that the API finds: $about", ({ text, rows: expected }) => {
  const { rows, damaged } = readCsv(text);
  const [, ...found] = rows.map((row, place) => (damaged.has(place + 1) ? "?" : row)).filter((row) => row.length > 0);
  expect(found).toEqual(expected);
});

it("writes damaged rows as they are", async () => {
  const file = new CsvFile(new TextEncoder().encode('姓名,证书编号\n甲"甲,01\n'), "utf-8");
  const bytes = await file.withColumns(0, { header: 1, cells: new Map([[2, ["没有查"]]]) }).text();
  expect(bytes).toContain('"甲""甲,01",,没有查');
});

it("writes the same rows with what is added, for spreadsheets, without anything that is calculated", async () => {
  const file = new CsvFile(new TextEncoder().encode('姓名,号,"注"\n张三,="0123",\n李四,-5,=1+1\n'), "utf-8");
  const added = new Map([
    [1, ["结果", "时间"]],
    [3, ["查到", "@今天"]],
  ]);
  const bytes = new Uint8Array(await file.withColumns(0, { header: 1, cells: added }).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    '姓名,号,注,结果,时间\r\n张三,"=""0123"""\r\n李四,-5,"\'=1+1",查到,"\'@今天"\r\n',
  );
});
