import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary, faultSummary } from "../../eligibility/fault-summary";
import { instantWords } from "../../instant-words";
import { part } from "../../part";
import { forgetOnLeaving } from "../leaving";
import { readNames } from "../receipt-sources";
import { answerColumns } from "./answer-columns";
import { findHeader, isEnough } from "./columns";
import { ColumnsView, fill } from "./columns-view";
import { ENCODINGS, type Encoding } from "./encoding";
import { failureView, stoppedView } from "./failure-view";
import { FileField } from "./file-field";
import { type Lookups, lookups } from "./lookups";
import { type OpenedFile, openFile, read } from "./open-file";
import { ProgressView } from "./progress-view";
import { resultView } from "./result-view";
import { count, rowsView } from "./rows-view";
import { Run } from "./run";
import { type Spreadsheet, Unreadable } from "./spreadsheet";

const MOST_ROWS = 100_000;

/** What is ready to be asked. */
interface Prepared {
  readonly file: OpenedFile;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: number;
  readonly header: number;
  readonly lookups: Lookups;
  readonly run: Run;
}

/** The page on which a spreadsheet becomes lookups and the answers become columns. Nothing of it outlives the page. */
export class Desk {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly columns: ColumnsView;
  private readonly field: FileField;
  private readonly key: HTMLInputElement = part("key");
  private readonly faults = part("faults");
  private readonly answer = part("answer");
  private readonly title = document.title;
  private file: OpenedFile | null = null;
  private prepared: Prepared | null = null;
  private underWay = false;
  private unsaved = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.columns = new ColumnsView(form);
    this.field = new FileField(form, (file) => this.take(file));
    form.addEventListener("submit", () => this.check());
    form.addEventListener("change", ({ target }) => this.changed(target));
    part("clear", form).addEventListener("click", () => this.forget());
    addEventListener("beforeunload", (event) => {
      if (this.underWay || this.unsaved) event.preventDefault();
    });
    forgetOnLeaving(() => this.forget());
    this.field.takeChosen();
  }

  private async take(file: File): Promise<void> {
    this.forgetFile();
    this.say(`正在读 ${file.name}…`);
    try {
      // The words are shown before a large file keeps the page busy.
      await new Promise((resolve) => setTimeout(resolve));
      const opened = await openFile(file);
      if (!this.field.isChosen(file)) return;
      this.file = opened;
      this.showFile();
    } catch (failure) {
      if (this.field.isChosen(file)) this.failFile(failure);
    }
  }

  /** Says what the file is, and shows what was recognised of it. */
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
    this.forgetAnswer();
    try {
      if (target.matches("[data-encoding]")) {
        this.file = read(this.file.name, this.file.bytes, target.value as Encoding);
        this.showFile();
      } else if (target.matches("[data-sheet]")) this.showSheet();
      else {
        if (target.matches("[data-header-row]")) this.columns.headerChanged();
        this.prepare();
      }
    } catch (failure) {
      this.failFile(failure);
    }
  }

  /** Makes lookups of what the columns say now, and shows them. */
  private prepare(): void {
    const { file } = this;
    const spreadsheet = file?.spreadsheet;
    if (!file || !spreadsheet) return;
    const header = this.columns.read();
    this.prepared = null;
    const place = part("rows");
    part("key-step").hidden = true;
    place.replaceChildren();
    if (!isEnough(header.columns)) return;
    const sheet = this.sheet();
    const found = lookups(spreadsheet.rows(sheet), header, this.columns.by(header.columns));
    place.replaceChildren(rowsView(found));
    const { asked } = found;
    if (asked.length === 0) return;
    if (asked.length > MOST_ROWS) {
      place.append(element("p", { class: "notice" }, `一次最多查 ${count(MOST_ROWS)} 行，请分成几份。`));
      return;
    }
    this.prepared = { file, spreadsheet, sheet, header: header.row, lookups: found, run: new Run(asked) };
    part("sent").textContent = sentWords(found);
    part("check").textContent = `查 ${count(asked.length)} 行`;
    part("key-step").hidden = false;
  }

  private async check(): Promise<void> {
    const { prepared } = this;
    if (prepared === null || this.underWay) return;
    this.forgetAnswer();
    const key = this.key.value.trim();
    const problem = keyProblem(key);
    this.view.mark(problem === null ? [] : [{ id: "key", message: problem }]);
    if (problem !== null) {
      return this.tell(faultSummary([{ id: "key", message: problem }], (id) => this.view.focus(id)));
    }
    let stopped = false;
    const progress = new ProgressView(prepared.lookups.asked.length, () => {
      stopped = true;
      prepared.run.stop();
    });
    this.show(progress.panel);
    this.underWay = true;
    try {
      const answers = await prepared.run.answers(key, progress);
      const names = await readNames();
      if (this.prepared === prepared) this.showAnswers(prepared, answers, names);
    } catch (failure) {
      if (this.prepared !== prepared) return;
      this.show(null);
      const again = () => this.check();
      this.tell(stopped ? stoppedView(again) : failureView(failure, again));
    } finally {
      this.underWay = false;
    }
  }

  private showAnswers(
    { file, spreadsheet, sheet, header, lookups: asked }: Prepared,
    answers: Awaited<ReturnType<Run["answers"]>>,
    names: Awaited<ReturnType<typeof readNames>>,
  ): void {
    const when = instantWords(new Date().toISOString());
    const result = {
      lookups: asked,
      answers,
      fileName: file.name,
      when,
      file: spreadsheet.withColumns(sheet, answerColumns(header, asked, answers, names, when)),
      savedAs: `${file.name.replace(/\.[^.]*$/, "")}-查验结果${spreadsheet.extension}`,
    };
    this.unsaved = true;
    const saved = () => {
      this.unsaved = false;
    };
    this.show(
      resultView(
        result,
        saved,
        () => this.another(),
        () => this.check(),
      ),
    );
  }

  /** Begins anew; the key stays for the next spreadsheet. */
  private another(): void {
    this.forgetFile();
    this.field.clear();
    this.field.focus();
  }

  /** Shows what comes instead of the form; null: the form again. */
  private show(panel: HTMLElement | null): void {
    this.answer.replaceChildren(...(panel === null ? [] : [panel]));
    this.form.hidden = panel !== null;
    panel?.querySelector("h2")?.focus();
    if (panel !== null) scrollTo({ top: 0 });
  }

  private failFile(failure: unknown): void {
    this.file = null;
    this.prepared = null;
    this.say("");
    part("columns-step").hidden = true;
    part("key-step").hidden = true;
    const words = failure instanceof Unreadable ? failure.message : "文件读不出来。请重新打开这一页再试。";
    this.tell(errorSummary("这份文件读不了", element("p", {}, words)));
  }

  private tell(summary: HTMLElement): void {
    this.faults.replaceChildren(summary);
    document.title = `错误：${this.title}`;
    summary.focus();
  }

  private say(words: string): void {
    part("said").textContent = words;
  }

  private forgetAnswer(): void {
    this.faults.replaceChildren();
    document.title = this.title;
    this.unsaved = false;
    this.show(null);
  }

  private forgetFile(): void {
    this.prepared?.run.stop();
    this.forgetAnswer();
    this.file = null;
    this.prepared = null;
    this.say("");
    part("rows").replaceChildren();
    part("columns-step").hidden = true;
    part("key-step").hidden = true;
  }

  private forget(): void {
    this.forgetFile();
    this.field.clear();
    this.view.clear();
  }
}

const encodings = (found: Encoding | null) =>
  Object.entries(found === "utf-16be" ? { ...ENCODINGS, [found]: "UTF-16" } : ENCODINGS);

/** Keys are words of plain characters: others cannot be sent. */
function keyProblem(key: string): string | null {
  if (key === "") return "请填密钥";
  return /^[\x21-\x7e]{1,200}$/.test(key) ? null : "密钥是一串英文字母、数字和符号，中间没有空格；请重新复制";
}

function sentWords({ asked }: Lookups): string {
  const numbers = asked.filter((lookup) => "number" in lookup).length;
  const facts = [numbers > 0 ? "姓名和证书编号" : "", numbers < asked.length ? "姓名、证件类型和证件号码" : ""].filter(
    (words) => words !== "",
  );
  return `发给登记册的，只有这 ${count(asked.length)} 行里的${facts.join("，或者")}。别的列和文件名都不发。登记册只存号码和姓名的摘要，查完就删；谁查的、什么时候查的会记下来，留 180 天，持证人看得到。`;
}
