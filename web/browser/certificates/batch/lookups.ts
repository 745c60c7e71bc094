import type { IdentityDocumentType } from "../../../generated/operations.ts";
import { DOCUMENT_TYPES } from "../../../model/certificate.js";
import { shanghaiDay } from "../../shanghai-day";
import { kindOf, numberFault } from "../documents";
import { compact, nameProblem, numberProblem } from "../typed";
import type { Columns, Header } from "./columns";
import { cellText, type Rows } from "./spreadsheet";

/** The lookup of a row: never more than two facts that belong together. */
export type Lookup = { readonly row: number; readonly name: string } & (
  | { readonly number: string }
  | { readonly documentType: IdentityDocumentType; readonly documentNumber: string }
);

/** Why a row cannot be looked up. */
export interface RowProblem {
  readonly row: number;
  readonly problem: string;
}

/** The possible lookups of a sheet and the problems. Rows without text are in neither list. */
export interface Lookups {
  readonly asked: readonly Lookup[];
  readonly problems: readonly RowProblem[];
}

/** The facts used for rows that have both a number and a document. */
export type AskedBy = "number" | "document" | "number-first";

/** Reads the lookups and the problems before anything is sent. */
export function lookups(
  rows: Rows,
  { row: header, columns }: Header,
  by: AskedBy,
  damaged?: ReadonlySet<number>,
): Lookups {
  const today = shanghaiDay(new Date());
  const asked: Lookup[] = [];
  const problems: RowProblem[] = [];
  for (let row = header + 1; row <= rows.length; row++) {
    const cells = (rows[row - 1] ?? []).map(cellText);
    if (cells.every((cell) => cell === "")) continue;
    const read = damaged?.has(row) ? "这一行的引号不对，读不出来" : lookup(row, cells, columns, by, today);
    if (typeof read === "string") problems.push({ row, problem: read });
    else asked.push(read);
  }
  return { asked, problems };
}

/** The lookup of a row, or the reason for none. */
function lookup(row: number, cells: readonly string[], columns: Columns, by: AskedBy, today: string): Lookup | string {
  const text = (place: number | null) => (place === null ? "" : (cells[place] ?? ""));
  const name = text(columns.name);
  const number = by === "document" ? "" : text(columns.number);
  const documentNumber = by === "number" ? "" : text(columns.documentNumber);
  if (number === "" && documentNumber === "") return `没有${NEEDED[by]}`;
  if (name === "") return "没有姓名，只凭号码没法查";
  const wrongName = nameProblem(name);
  if (wrongName !== null) return wrongName;
  if (COVERED.test(name)) return "姓名里有缺的字，或者用别的符号代替的字";
  if (number !== "") return numberProblem(number) ?? { row, name, number };
  const documentType =
    typeof columns.documentType === "string"
      ? columns.documentType
      : text(columns.documentType) === ""
        ? supposedKind(documentNumber, today)
        : typeOf(text(columns.documentType));
  if (documentType === null) return "没有证件类型，或者不认得";
  return documentProblem(documentType, documentNumber, today) ?? { row, name, documentType, documentNumber };
}

/** Characters that replace an unencodable or masked character. */
const COVERED = /[?？*＊□■〓]/;

/** 17 digits plus a digit or an X are meant as a number with a check digit, even if it is wrong. */
function supposedKind(typed: string, today: string): IdentityDocumentType | null {
  const number = compact(typed);
  const kind = kindOf(number, today);
  if (kind !== null || !/^\d{17}[\dX]$|^\d(\.\d+)?E\+?\d+$/.test(number)) return kind;
  if (/^8[123]/.test(number)) return "RESIDENCE_PERMIT";
  return number.startsWith("9") && !number.startsWith("99") ? "PERMANENT_RESIDENCE_CARD" : "RESIDENT_IDENTITY_CARD";
}

const NEEDED = { number: "证书编号", document: "证件号码", "number-first": "证书编号，也没有证件号码" };

/** Names of the types besides those that pages show. */
const CALLED: Record<string, IdentityDocumentType> = {
  身份证: "RESIDENT_IDENTITY_CARD",
  中华人民共和国居民身份证: "RESIDENT_IDENTITY_CARD",
  居住证: "RESIDENCE_PERMIT",
  港澳居民居住证: "RESIDENCE_PERMIT",
  台湾居民居住证: "RESIDENCE_PERMIT",
  外国人永久居留证: "PERMANENT_RESIDENCE_CARD",
  港澳通行证: "HONG_KONG_MACAO_TRAVEL_PERMIT",
  回乡证: "HONG_KONG_MACAO_TRAVEL_PERMIT",
  台胞证: "TAIWAN_TRAVEL_PERMIT",
  普通护照: "PASSPORT",
};

function typeOf(text: string): IdentityDocumentType | null {
  const name = compact(text);
  const types = Object.entries(DOCUMENT_TYPES) as [IdentityDocumentType, string][];
  return (
    types.find(([type, shown]) => type === name || shown === name || type.replaceAll("_", "") === name)?.[0] ??
    CALLED[name] ??
    null
  );
}

const DAMAGED = "号码被表格软件改过，后面几位已经丢了；请照证件重新填";

function documentProblem(type: IdentityDocumentType, typed: string, today: string): string | null {
  const number = compact(typed);
  if (/^\d(\.\d+)?E\+?\d+$/.test(number)) return DAMAGED;
  const problem = numberFault(type, number, today);
  return problem !== null && /^\d{15}000$/.test(number) ? DAMAGED : problem;
}
