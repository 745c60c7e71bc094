import { askBeforeLeaving } from "../../ask-before-leaving";
import { forgetOnLeaving } from "../../certificates/leaving";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary, faultSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { Faults } from "../../faults";
import { fileFailure, keyFailure } from "../../file-failure";
import { FileField } from "../../file-field";
import { button, plain, showInstead } from "../../panels";
import { part } from "../../part";
import { keyProblem } from "../../partner-key";
import { ContactController } from "./contact-controller";
import { HistoryController, KEY_NEEDED } from "./history-controller";
import { type ReadFile, readPlanFile } from "./plan-file";
import { previewPanel, problemsPanel, publishedPanel, refusalPanel } from "./publish-panels";
import { type Checked, check, type Outcome, type Pending, pending } from "./registering";

const MOST_BYTES = 1_000_000;

/** Lets an organization publish its plan. Key and file do not outlive the page. */
export class PublishController {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly field: FileField;
  private readonly history: HistoryController;
  private readonly contact: ContactController;
  private readonly key: HTMLInputElement = part("key");
  private readonly status: HTMLElement = part("said");
  private readonly answer: HTMLElement = part("answer");
  private readonly faults = new Faults();
  private file: File | null = null;
  private underWay = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.field = new FileField(form, (file) => this.take(file));
    this.history = new HistoryController(() => this.usableKey());
    this.contact = new ContactController(() => this.usableKey());
    form.addEventListener("submit", () => void this.look());
    part("clear", form).addEventListener("click", () => this.forget());
    askBeforeLeaving(() => this.underWay);
    forgetOnLeaving(() => this.forget());
    this.field.takeChosen();
  }

  private take(file: File): void {
    this.faults.clear();
    this.view.mark([]);
    this.file = file;
    this.status.textContent = `${file.name}，可以核对了。`;
  }

  /** The key, or null when it cannot be one, which is shown. */
  private usableKey(): string | null {
    const key = this.key.value.trim();
    const problem = keyProblem(key);
    if (problem === null) return key;
    this.tell("key", problem);
    return null;
  }

  private tell(id: string, message: string): void {
    const fault = { id, message };
    this.view.mark([fault]);
    this.faults.tell(faultSummary([fault], (place) => this.view.focus(place)));
  }

  private tellFile(message: string): void {
    this.faults.tell(faultSummary([{ id: "file", message }], (place) => this.view.focus(place)));
  }

  /** Has the file read and checked, and shows the result. A second click meanwhile does nothing. */
  private async look(): Promise<void> {
    if (this.underWay) return;
    this.faults.clear();
    this.view.mark([]);
    const key = this.usableKey();
    if (key === null) return;
    const file = this.file;
    if (file === null) return this.tellFile("请选一个文件");
    if (file.size > MOST_BYTES) return this.tellFile("文件太大了，一份计划到不了这么大；请用模板填写");
    this.underWay = true;
    this.status.textContent = "正在读文件、核对计划…";
    try {
      const read = await readPlanFile(file, key);
      const checked = read.plan === null ? null : await check(key, read.plan);
      const owner = checked?.plan?.organization ?? null;
      if (read.plan === null || checked === null || checked.plan === null || owner === null) {
        this.show(problemsPanel(file, read, checked?.problems ?? [], () => this.another()));
      } else {
        this.preview(await pending(owner.id, read.plan), checked, checked.plan, read);
        this.history.name(owner.id, checked.plan.year);
        this.contact.name(owner.id);
      }
    } catch (failure) {
      this.failed(failure, fileFailure(failure), () => void this.look());
    } finally {
      this.underWay = false;
      this.status.textContent = this.file === null ? "" : `${this.file.name}，可以核对了。`;
    }
  }

  private preview(change: Pending, checked: Checked, plan: NonNullable<Checked["plan"]>, read: ReadFile): void {
    const send = () => void this.send(change, read.places);
    this.show(previewPanel(change, checked, plan, read, { send, another: () => this.another() }));
  }

  private failed(failure: unknown, why: string, again: () => void): void {
    const ofKey = keyFailure(failure, KEY_NEEDED);
    if (ofKey !== null) {
      this.show(null);
      this.tell("key", ofKey);
    } else {
      this.faults.tell(
        errorSummary("操作没有完成", plain(why), plain("密钥和文件都还在这一页里。"), button("再试一次", again, true)),
      );
    }
  }

  /** Sends the change. Sending it again has no further effect. */
  private async send(change: Pending, places: ReadFile["places"]): Promise<void> {
    if (this.underWay) return;
    const key = this.usableKey();
    if (key === null) return this.show(null);
    this.faults.clear();
    this.underWay = true;
    const sending = element("p", { role: "status" }, "正在发布…");
    this.answer.querySelector(".answer__buttons")?.after(sending);
    try {
      this.show(this.done(await change.send(key), places));
    } catch (failure) {
      this.failed(
        failure,
        `${failureWords(failure)}可能已经发布；再试一次不会发布两遍。`,
        () => void this.send(change, places),
      );
    } finally {
      this.underWay = false;
      sending.remove();
    }
  }

  private done({ plan, problems }: Outcome, places: ReadFile["places"]): HTMLElement {
    return plan === null || problems.length > 0
      ? refusalPanel(problems, places, () => this.again())
      : publishedPanel(plan, { another: () => this.another(), showHistory: () => this.showHistory() });
  }

  /** The plan has changed meanwhile, so the file is checked again. */
  private again(): void {
    this.show(null);
    void this.look();
  }

  private showHistory(): void {
    this.show(null);
    void this.history.look();
  }

  private another(): void {
    this.show(null);
    this.field.clear();
    this.file = null;
    this.status.textContent = "";
    this.field.focus();
  }

  /** Shows a panel instead of the form; null shows the form again. */
  private show(panel: HTMLElement | null): void {
    showInstead(this.form, this.answer, panel);
  }

  private forget(): void {
    this.show(null);
    this.faults.clear();
    this.field.clear();
    this.file = null;
    this.status.textContent = "";
    this.view.clear();
    this.history.clear();
    this.contact.clear();
  }
}
