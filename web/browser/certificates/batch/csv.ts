import Papa from "papaparse";
import { findHeader, MOST_ROWS_ABOVE } from "./columns";
import { decode, type Encoding } from "./encoding";
import { type Shape, soundText } from "./sound-lines";
import { type AddedCells, type Rows, type Spreadsheet, trimmed, Unreadable, withoutEnd } from "./spreadsheet";

/** A spreadsheet as plain text. */
export class CsvFile implements Spreadsheet {
  readonly sheets = [""];
  readonly extension = ".csv";
  readonly damaged: ReadonlySet<number>;
  private readonly read: Rows;

  /** @throws Unreadable when the bytes are no such text */
  constructor(bytes: Uint8Array, encoding: Encoding) {
    const text = decode(bytes, encoding);
    if (text === null) throw new Unreadable("按这种编码读不出文字，请换一种编码，或者另存为 UTF-8 的 CSV。");
    const { rows, damaged } = readCsv(text);
    this.read = rows;
    this.damaged = damaged;
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

/**
 * The rows as a spreadsheet numbers them: blank ones count, and what stands in quotes may have several lines. A damaged row has its line as
 * it is.
 */
export function readCsv(text: string): { rows: string[][]; damaged: ReadonlySet<number> } {
  const lines = text.replace(/\r\n?/g, "\n");
  const [first = ""] = lines.split("\n", 1);
  const told = /^"?sep=(.)"?$/.exec(first)?.[1];
  const content = told === undefined ? lines : lines.slice(first.length + 1);
  const delimiter = told ?? mostOf(first);
  const { text: sound, damaged } = soundText(content, delimiter, shapeOf(content, delimiter));
  const { data } = Papa.parse<string[]>(sound, { delimiter, newline: "\n" });
  return { rows: withoutEnd(data.map(trimmed)), damaged };
}

function shapeOf(content: string, delimiter: string): Shape {
  const { data } = Papa.parse<string[]>(content, { delimiter, newline: "\n", preview: MOST_ROWS_ABOVE });
  const { row, columns } = findHeader(data);
  const places = Object.values(columns).filter((place) => typeof place === "number");
  return { width: trimmed(data[row - 1] ?? []).length, oneLine: new Set(places) };
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
