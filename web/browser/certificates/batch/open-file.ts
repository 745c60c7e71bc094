import { CsvFile } from "./csv";
import { type Encoding, guessEncoding } from "./encoding";
import { type Spreadsheet, Unreadable } from "./spreadsheet";

/** A file's bytes and content; the content is null when the encoding must be chosen first. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding of a plain text; null for other files, and in case of doubt. */
  readonly encoding: Encoding | null;
  readonly spreadsheet: Spreadsheet | null;
}

const MOST_BYTES = 32 << 20;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Spreadsheets before 2007, and later ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws Unreadable when it is not a spreadsheet, or too large */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) throw new Unreadable("文件超过 32 MB。请只留要查的列，或者分成几份。");
  if (file.size === 0) throw new Unreadable("文件是空的。");
  const bytes = await bytesOf(file);
  if (startsWith(bytes, ZIP)) {
    const { Workbook } = await import("./workbook");
    return { name: file.name, bytes, encoding: null, spreadsheet: new Workbook(bytes) };
  }
  if (startsWith(bytes, COMPOUND)) {
    throw new Unreadable("这是旧的 .xls 文件，或者加了密码。请在表格软件里另存为不加密码的 .xlsx，再放进来。");
  }
  const encoding = guessEncoding(bytes);
  const marked = encoding?.startsWith("utf-16") === true;
  if (!marked && bytes.includes(0)) {
    throw new Unreadable("这不是表格。请放 .xlsx 或者 .csv 文件；WPS 表格（.et）请另存为 .xlsx。");
  }
  return read(file.name, bytes, encoding);
}

/** @throws Unreadable when it is not a text in this encoding */
export function read(name: string, bytes: Uint8Array, encoding: Encoding | null): OpenedFile {
  return { name, bytes, encoding, spreadsheet: encoding === null ? null : new CsvFile(bytes, encoding) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The file was changed or removed after it was chosen.
    throw new Unreadable("文件读不出来，可能刚被改过或者移走了。请重新放一次。");
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, place) => bytes[place] === byte);
