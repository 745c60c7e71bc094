import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import type { Faults } from "../../faults";
import { FileField } from "../../file-field";
import { part } from "../../part";
import { findHeader } from "./columns";
import { ColumnsView, fill } from "./columns-view";
import { ENCODINGS, type Encoding } from "./encoding";
import { type OpenedFile, openFile, read } from "./open-file";
import { type Prepared, prepare } from "./prepared";
import { Unreadable } from "./spreadsheet";

/** The chosen file and its content. */
export class FileStep {
  private readonly columns: ColumnsView;
  private readonly field: FileField;
  private readonly faults: Faults;
  private readonly forget: () => void;
  private file: OpenedFile | null = null;
  /** The lookups possible with the current columns. */
  prepared: Prepared | null = null;

  /** @param changed is called before anything else is read, when earlier input and answers become invalid */
  constructor(form: HTMLFormElement, faults: Faults, changed: () => void) {
    this.columns = new ColumnsView(form);
    this.faults = faults;
    this.forget = changed;
    this.field = new FileField(form, (file) => this.take(file));
    form.addEventListener("change", ({ target }) => this.changed(target));
    this.field.takeChosen();
  }

  /** Forgets the file, and lets another be chosen. */
  clear(): void {
    this.close();
    this.say("");
    this.field.clear();
  }

  focus(): void {
    this.field.focus();
  }

  private async take(file: File): Promise<void> {
    this.forget();
    this.close();
    this.say(`正在读 ${file.name}…`);
    try {
      // Lets the page draw the message before a large file keeps it busy.
      await new Promise((resolve) => setTimeout(resolve));
      const opened = await openFile(file);
      if (!this.field.isChosen(file)) return;
      this.file = opened;
      this.showFile();
    } catch (failure) {
      if (this.field.isChosen(file)) this.failFile(failure);
    }
  }

  /** Describes the file, and shows what was recognised in it. */
  private showFile(): void {
    const { file } = this;
    if (file === null) return;
    const { spreadsheet, encoding, name } = file;
    const plain = spreadsheet === null || spreadsheet.extension === ".csv";
    part("encoding-part").hidden = !plain;
    fill(part("encoding"), [...(encoding === null ? [["", "请选择"]] : []), ...encodings(encoding)], encoding ?? "");
    part("sheet-part").hidden = (spreadsheet?.sheets.length ?? 0) < 2;
    fill(
      part("sheet"),
      (spreadsheet?.sheets ?? []).map((sheet, place) => [`${place}`, sheet]),
      "0",
    );
    part("columns-part").hidden = spreadsheet === null;
    part("columns-step").hidden = false;
    this.say(
      spreadsheet === null
        ? `${name} 用的是哪一种编码，看不出来，请在下面选。选了以后看看姓名对不对，不对就换一种。`
        : `${name} 读好了。`,
    );
    if (spreadsheet !== null) this.showSheet();
    part("columns-heading").focus();
  }

  private showSheet(): void {
    const rows = this.file?.spreadsheet?.rows(this.sheet()) ?? [];
    this.columns.show(rows, findHeader(rows));
    this.prepare();
  }

  private sheet(): number {
    return Number(part<HTMLSelectElement>("sheet").value);
  }

  private changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement) || this.file === null) return;
    this.forget();
    try {
      if (target.matches("[data-encoding]")) this.changeEncoding(this.file, target.value as Encoding);
      else if (target.matches("[data-sheet]")) this.showSheet();
      else {
        if (target.matches("[data-header-row]")) this.columns.headerChanged();
        this.prepare();
      }
    } catch (failure) {
      this.failFile(failure);
    }
  }

  private changeEncoding({ name, bytes }: OpenedFile, encoding: Encoding): void {
    try {
      this.file = read(name, bytes, encoding);
      this.showFile();
    } catch (failure) {
      // The reader can still choose another encoding.
      this.prepared = null;
      part("columns-part").hidden = true;
      part("key-step").hidden = true;
      this.tellUnreadable(failure);
    }
  }

  private prepare(): void {
    const spreadsheet = this.file?.spreadsheet;
    if (this.file && spreadsheet) this.prepared = prepare(this.file.name, spreadsheet, this.sheet(), this.columns);
  }

  private failFile(failure: unknown): void {
    this.close();
    this.say("");
    this.tellUnreadable(failure);
  }

  private tellUnreadable(failure: unknown): void {
    const words = failure instanceof Unreadable ? failure.message : "文件读不出来。请重新打开这一页再试。";
    this.faults.tell(errorSummary("这份文件读不了", element("p", {}, words)));
  }

  private close(): void {
    this.prepared?.run.stop();
    this.file = null;
    this.prepared = null;
    part("rows").replaceChildren();
    part("columns-step").hidden = true;
    part("key-step").hidden = true;
  }

  private say(words: string): void {
    part("said").textContent = words;
  }
}

const encodings = (found: Encoding | null) =>
  Object.entries(found === "utf-16be" ? { ...ENCODINGS, [found]: "UTF-16" } : ENCODINGS);
