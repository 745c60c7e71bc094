import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addCells } from "./sheet-cells";
import { readRows, readSharedTexts } from "./sheet-rows";
import { type AddedCells, type Rows, type Spreadsheet, Unreadable } from "./spreadsheet";
import { elements } from "./xml";

type Files = Record<string, Uint8Array>;

const MOST_BYTES = 300 << 20;
const WORKBOOK_TYPE = /\/officeDocument$/;
const DAMAGED = "这个 .xlsx 文件打不开，可能没有存完。请用表格软件打开、另存一次再放进来。";

/** An .xlsx workbook. Everything except the added cells stays unchanged: other sheets, styles, formulas. */
export class Workbook implements Spreadsheet {
  readonly sheets: readonly string[];
  readonly extension = ".xlsx";
  private readonly files: Files;
  private readonly paths: readonly string[];
  private readonly texts: readonly string[];
  private readonly read = new Map<number, Rows>();

  /** @throws Unreadable when the bytes are not such a file */
  constructor(bytes: Uint8Array) {
    try {
      this.files = unzip(bytes);
      const workbook = partOfType(this.files, "", WORKBOOK_TYPE);
      const sheets = visibleSheets(this.files, workbook);
      this.sheets = sheets.map(({ name }) => name);
      this.paths = sheets.map(({ path }) => path);
      const texts = related(this.files, workbook).find(({ type }) => type.endsWith("/sharedStrings"));
      this.texts = texts === undefined ? [] : readSharedTexts(text(this.files, texts.path));
    } catch (failure) {
      throw failure instanceof Unreadable ? failure : new Unreadable(DAMAGED);
    }
    if (this.sheets.length === 0) throw new Unreadable("文件里没有工作表。");
  }

  rows(sheet: number): Rows {
    const before = this.read.get(sheet);
    if (before !== undefined) return before;
    try {
      const rows = readRows(text(this.files, this.path(sheet)), this.texts);
      this.read.set(sheet, rows);
      return rows;
    } catch {
      throw new Unreadable(DAMAGED);
    }
  }

  withColumns(sheet: number, added: AddedCells): Blob {
    const path = this.path(sheet);
    const changed = { ...this.files, [path]: strToU8(addCells(text(this.files, path), added)) };
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return new Blob([zipSync(changed) as Uint8Array<ArrayBuffer>], { type });
  }

  private path(sheet: number): string {
    return this.paths[sheet] ?? "";
  }
}

function unzip(bytes: Uint8Array): Files {
  let all = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      all += originalSize;
      if (all > MOST_BYTES) throw new Unreadable("文件里的内容太多，请只留要查的那张工作表。");
      return true;
    },
  });
}

function text(files: Files, path: string): string {
  const file = files[path];
  if (file === undefined) throw new Unreadable(DAMAGED);
  return strFromU8(file);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** What a part of the file refers to. */
function related(files: Files, part: string): Relation[] {
  const [folder, name] = split(part);
  const relations = text(files, `${folder}_rels/${name}.rels`);
  return elements(relations, "Relationship").map(({ Id = "", Type = "", Target = "" }) => ({
    id: Id,
    type: Type,
    path: Target.startsWith("/") ? Target.slice(1) : resolved(folder + Target),
  }));
}

function split(path: string): [string, string] {
  const end = path.lastIndexOf("/") + 1;
  return [path.slice(0, end), path.slice(end)];
}

const resolved = (path: string) => new URL(path, "file:///").pathname.slice(1);

function partOfType(files: Files, part: string, type: RegExp): string {
  const found = related(files, part).find((relation) => type.test(relation.type));
  if (found === undefined) throw new Unreadable(DAMAGED);
  return found.path;
}

function visibleSheets(files: Files, workbook: string): { name: string; path: string }[] {
  const relations = related(files, workbook).filter(({ type }) => type.endsWith("/worksheet"));
  return elements(text(files, workbook), "sheet").flatMap((sheet) => {
    const id = Object.entries(sheet).find(([name]) => name.endsWith(":id"))?.[1];
    const path = relations.find((relation) => relation.id === id)?.path;
    const hidden = sheet.state === "hidden" || sheet.state === "veryHidden";
    return hidden || path === undefined ? [] : [{ name: sheet.name ?? "", path }];
  });
}
