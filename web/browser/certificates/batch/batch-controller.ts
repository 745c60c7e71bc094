import { askBeforeLeaving } from "../../ask-before-leaving";
import { FormView } from "../../checks/form-view";
import { faultSummary } from "../../eligibility/fault-summary";
import { Faults } from "../../faults";
import { instantWords } from "../../instant-words";
import { showInstead } from "../../panels";
import { part } from "../../part";
import { keyProblem } from "../../partner-key";
import { forgetOnLeaving } from "../leaving";
import { type Names, readNames } from "../receipt-sources";
import { answerColumns } from "./answer-columns";
import type { Answers } from "./answers";
import { failureView, keyFailure, stoppedView } from "./failure-view";
import { FileStep } from "./file-step";
import type { Prepared } from "./prepared";
import { ProgressView } from "./progress-view";
import { resultView } from "./result-view";

/** Turns a spreadsheet into lookups and the answers into columns. Nothing of it outlives the page. */
export class BatchController {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly step: FileStep;
  private readonly key: HTMLInputElement = part("key");
  private readonly faults = new Faults();
  private readonly answer = part("answer");
  private underWay = false;
  private unsaved = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.step = new FileStep(form, this.faults, () => this.forgetAnswer());
    form.addEventListener("submit", () => this.check());
    part("clear", form).addEventListener("click", () => this.forget());
    askBeforeLeaving(() => this.underWay || this.unsaved);
    forgetOnLeaving(() => this.forget());
  }

  private async check(): Promise<void> {
    const { prepared } = this.step;
    if (prepared === null || this.underWay) return;
    this.forgetAnswer();
    const key = this.key.value.trim();
    const problem = keyProblem(key);
    this.view.mark([]);
    if (problem !== null) return this.tellKey(problem);
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
      if (this.step.prepared === prepared) this.showAnswers(prepared, answers, names);
    } catch (failure) {
      if (this.step.prepared !== prepared) return;
      this.show(null);
      const again = () => this.check();
      const ofKey = keyFailure(failure);
      if (ofKey !== null) this.tellKey(ofKey);
      else this.faults.tell(stopped ? stoppedView(again) : failureView(failure, again));
    } finally {
      this.underWay = false;
    }
  }

  private tellKey(message: string): void {
    const fault = { id: "key", message };
    this.view.mark([fault]);
    this.faults.tell(faultSummary([fault], (id) => this.view.focus(id)));
  }

  private showAnswers(
    { fileName, spreadsheet, sheet, header, lookups }: Prepared,
    answers: Answers,
    names: Names,
  ): void {
    const when = instantWords(new Date().toISOString());
    const result = {
      lookups,
      answers,
      fileName,
      when,
      file: spreadsheet.withColumns(sheet, answerColumns(header, lookups, answers, names, when)),
      savedAs: `${fileName.replace(/\.[^.]*$/, "")}-查验结果${spreadsheet.extension}`,
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

  /** Starts again, but keeps the key for the next spreadsheet. */
  private another(): void {
    this.forgetAnswer();
    this.step.clear();
    this.step.focus();
  }

  /** Shows a panel instead of the form; null shows the form again. */
  private show(panel: HTMLElement | null): void {
    showInstead(this.form, this.answer, panel);
  }

  private forgetAnswer(): void {
    this.faults.clear();
    this.unsaved = false;
    this.show(null);
  }

  private forget(): void {
    this.forgetAnswer();
    this.step.clear();
    this.view.clear();
  }
}
