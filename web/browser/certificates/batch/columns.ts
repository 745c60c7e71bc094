import type { IdentityDocumentType } from "../../../generated/operations.ts";
import { compact } from "../typed";
import { cellText, type Rows } from "./spreadsheet";

/** The indexes of the columns used for lookups; null when there is none. */
export interface Columns {
  readonly name: number | null;
  readonly number: number | null;
  readonly documentNumber: number | null;
  /** A column, or the one type that all documents have. */
  readonly documentType: number | IdentityDocumentType | null;
}

/** The number of the header row, from 1, and the recognised columns. */
export interface Header {
  readonly row: number;
  readonly columns: Columns;
}

/** Column names in compared form: capitals, without spaces and without text in brackets. */
const NAMES = {
  name: ["姓名", "持证人", "持证人姓名", "员工姓名", "人员姓名", "学员姓名", "考生姓名", "HOLDER_NAME", "NAME"],
  number: ["证书编号", "证书号", "证书号码", "职业技能等级证书编号", "技能等级证书编号", "等级证书编号", "NUMBER"],
  documentNumber: ["证件号码", "证件号", "证件编号", "身份证件号码", "有效证件号码", "DOCUMENT_NUMBER"],
  documentType: ["证件类型", "证件种类", "身份证件类型", "DOCUMENT_TYPE"],
} as const;

/** Column names that state the type of all documents in the column. */
const NUMBERS_OF: Partial<Record<IdentityDocumentType, readonly string[]>> = {
  RESIDENT_IDENTITY_CARD: ["身份证", "身份证号", "身份证号码", "居民身份证号", "居民身份证号码", "公民身份号码"],
  PASSPORT: ["护照", "护照号", "护照号码"],
};

const asCompared = (text: string) => compact(cellText(text)).replace(/\(.*?\)|[*:＊]/g, "");

/** Recognises columns by name; of several with the same meaning, the first. */
export function recognise(header: readonly string[]): Columns {
  const names = header.map(asCompared);
  const placeOf = (known: readonly string[]) => {
    const place = names.findIndex((name) => known.includes(name));
    return place < 0 ? null : place;
  };
  const type = placeOf(NAMES.documentType);
  const documentNumber = placeOf(NAMES.documentNumber);
  const found = { name: placeOf(NAMES.name), number: placeOf(NAMES.number) };
  if (documentNumber !== null) return { ...found, documentNumber, documentType: type };
  for (const [of, known] of Object.entries(NUMBERS_OF)) {
    const place = placeOf(known);
    if (place !== null) return { ...found, documentNumber: place, documentType: of as IdentityDocumentType };
  }
  return { ...found, documentNumber: null, documentType: type };
}

/** Whether these columns are enough for lookups. */
export function isEnough({ name, number, documentNumber, documentType }: Columns): boolean {
  return name !== null && (number !== null || (documentNumber !== null && documentType !== null));
}

/** Titles may precede the header row. */
export const MOST_ROWS_ABOVE = 10;

/** The first row whose names are enough for lookups, or else the first row with any text. */
export function findHeader(rows: Rows): Header {
  const first = rows.slice(0, MOST_ROWS_ABOVE).map((row, place) => ({ row: place + 1, columns: recognise(row) }));
  const text = rows.findIndex((row) => row.some((cell) => cell.trim() !== ""));
  return (
    first.find(({ columns }) => isEnough(columns)) ??
    first.find(({ columns }) => columns.name !== null) ?? { row: text + 1, columns: recognise(rows[text] ?? []) }
  );
}
