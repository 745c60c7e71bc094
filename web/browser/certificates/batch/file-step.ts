import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import type { Faults } from "../../faults";
import { FileField } from "../../file-field";
import { part } from "../../part";
import { findHeader } from "./columns";
import { ColumnsView } from "./columns-view";
import type { Encoding } from "./encoding";
import { FileView } from "./file-view";
import { type OpenedFile, openFile, read } from "./open-file";
import { type Prepared, prepare } from "./prepared";
import { Unreadable } from "./spreadsheet";

/** The chosen file and its content. */
export class FileStep {
  private readonly view = new FileView();
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
    this.view.say("");
    this.field.clear();
  }

  focus(): void {
    this.field.focus();
  }

  private async take(file: File): Promise<void> {
    this.forget();
    this.close();
    this.view.say(`正在读 ${file.name}…`);
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
    this.view.show(file);
    if (file.spreadsheet !== null) this.showSheet();
    part("columns-heading").focus();
  }

  private showSheet(): void {
    const rows = this.file?.spreadsheet?.rows(this.view.sheet) ?? [];
    this.columns.show(rows, findHeader(rows));
    this.prepare();
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
    if (this.file && spreadsheet) this.prepared = prepare(this.file.name, spreadsheet, this.view.sheet, this.columns);
  }

  private failFile(failure: unknown): void {
    this.close();
    this.view.say("");
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
    this.view.close();
  }
}
