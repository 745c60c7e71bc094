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

  /** @throws Unreadable when the bytes are not such a text */
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
 * The rows, numbered as in a spreadsheet: blank rows count, and quoted fields may have several lines. A damaged row contains its
 * line unchanged.
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

/** The most frequent separator in the first line. */
function mostOf(line: string): string {
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Text that a spreadsheet would evaluate: it begins like a formula, but is neither a plain number nor ="123", which keeps digits as
 * text.
 */
const FORMULA = /^(?!="[0-9A-Za-z]+"$)(?![+-]?\d+(\.\d+)?$)[=+\-@\t\r]/;

/** CSV in UTF-8 with a byte order mark, so that spreadsheets recognise the encoding. No cell is evaluated as a formula. */
function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(rows as string[][], { newline: "\r\n", escapeFormulae: FORMULA })}\r\n`;
}
