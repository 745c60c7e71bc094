/** A spreadsheet in this page's memory. */
export interface Spreadsheet {
  /** Its sheets by name; a file of plain text has one without a name. */
  readonly sheets: readonly string[];
  /** The texts of a sheet; row 1 is the first. Empty cells at the end of a row are left out. */
  rows(sheet: number): Rows;
  /** Rows of plain text that cannot be read because of their quotes, from 1. */
  readonly damaged?: ReadonlySet<number>;
  /** The same file with cells added after the last column. */
  withColumns(sheet: number, added: AddedCells): Blob;
  /** The ending of a file of this kind, such as `.xlsx`. */
  readonly extension: string;
}

export type Rows = readonly (readonly string[])[];

/** Cells that are added to rows, by the row's number; `header` is the row of the names. All rows have the same number. */
export interface AddedCells {
  readonly header: number;
  readonly cells: ReadonlyMap<number, readonly string[]>;
}

/** Explains to the reader why a file cannot be read. */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** The content of a cell, without the marks that keep digits as text in spreadsheets: '123 and ="123". */
export function cellText(text: string): string {
  const bare = text.trim();
  const kept = /^="(.*)"$/s.exec(bare)?.[1] ?? (bare.length > 1 && bare.startsWith("'") ? bare.slice(1) : bare);
  return kept.trim();
}

const LETTERS = 26;

/** The name of a column in spreadsheets: 0 is A, 26 is AA. */
export function columnName(place: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (place % LETTERS));
  return place < LETTERS ? last : columnName(Math.floor(place / LETTERS) - 1) + last;
}

/** The place of a column in a reference such as AB12. */
export function columnPlace(reference: string): number {
  let place = 0;
  for (const letter of /^[A-Z]*/.exec(reference)?.[0] ?? "") {
    place = place * LETTERS + letter.charCodeAt(0) - "A".charCodeAt(0) + 1;
  }
  return place - 1;
}

/** Without empty cells at the end. */
export function trimmed(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1]?.trim() === "") length--;
  return cells.slice(0, length);
}

/** Without empty rows at the end. */
export function withoutEnd(rows: string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return rows.slice(0, length);
}
