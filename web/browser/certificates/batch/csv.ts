import Papa from "papaparse";
import { decode, type Encoding } from "./encoding";
import { type AddedCells, type Rows, type Spreadsheet, trimmed, Unreadable, withoutEnd } from "./spreadsheet";

/** A spreadsheet as plain text. */
export class CsvFile implements Spreadsheet {
  readonly sheets = [""];
  readonly extension = ".csv";
  private readonly read: Rows;

  /** @throws Unreadable when the bytes are no such text */
  constructor(bytes: Uint8Array, encoding: Encoding) {
    const text = decode(bytes, encoding);
    if (text === null) throw new Unreadable("按这种编码读不出文字，请换一种编码，或者另存为 UTF-8 的 CSV。");
    this.read = readCsv(text);
  }

  rows(): Rows {
    return this.read;
  }

  withColumns(_sheet: number, { cells }: AddedCells): Blob {
    const width = this.read.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = this.read.map((row, place) => {
      const added = cells.get(place + 1);
      return added === undefined ? row : [...row, ...Array<string>(width - row.length).fill(""), ...added];
    });
    return new Blob([writeCsv(rows)], { type: "text/csv;charset=utf-8" });
  }
}

const SEPARATORS = [",", "\t", ";"];

/** The rows as a spreadsheet numbers them: blank ones count, and what stands in quotes may have several lines. */
export function readCsv(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n");
  const [first = ""] = lines.split("\n", 1);
  const told = /^"?sep=(.)"?$/.exec(first)?.[1];
  const { data, errors } = Papa.parse<string[]>(told === undefined ? lines : lines.slice(first.length + 1), {
    delimiter: told ?? mostOf(first),
    newline: "\n",
  });
  const wrong = errors.find(({ type }) => type === "Quotes");
  if (wrong !== undefined) {
    throw new Unreadable(`第 ${(wrong.row ?? 0) + 1} 行有引号没有配成对，后面的行分不开。请在表格软件里改好再放进来。`);
  }
  return withoutEnd(data.map(trimmed));
}

/** Which separator the first line has most of. */
function mostOf(line: string): string {
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * What a spreadsheet would calculate: a text that begins like a formula, plain numbers aside, and ="123", by which digits are kept
 * as text.
 */
const FORMULA = /^(?!="[0-9A-Za-z]+"$)(?![+-]?\d+(\.\d+)?$)[=+\-@\t\r]/;

/** In UTF-8 with a byte order mark, by which spreadsheets know it; nothing in it is calculated. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
