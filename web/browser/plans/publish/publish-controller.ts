import { askBeforeLeaving } from "../../ask-before-leaving";
import { forgetOnLeaving } from "../../certificates/leaving";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { Faults } from "../../faults";
import { fileFailure } from "../../file-failure";
import { button, plain, showInstead } from "../../panels";
import { part } from "../../part";
import { ContactController } from "./contact-controller";
import { HistoryController } from "./history-controller";
import { KeyField } from "./key-field";
import { type ReadFile, readPlanFile } from "./plan-file";
import { PlanFileField } from "./plan-file-field";
import { previewPanel, problemsPanel, publishedPanel, refusalPanel } from "./publish-panels";
import { type Checked, check, type Outcome, type Pending, pending } from "./registering";

/** Lets an organization publish its plan. Key and file do not outlive the page. */
export class PublishController {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly field: PlanFileField;
  private readonly history: HistoryController;
  private readonly contact: ContactController;
  private readonly key: KeyField;
  private readonly answer: HTMLElement = part("answer");
  private readonly faults = new Faults();
  private underWay = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.key = new KeyField(this.view, this.faults);
    this.field = new PlanFileField(form, this.view, this.faults);
    this.history = new HistoryController(() => this.key.usable());
    this.contact = new ContactController(() => this.key.usable());
    form.addEventListener("submit", () => void this.look());
    part("clear", form).addEventListener("click", () => this.forget());
    askBeforeLeaving(() => this.underWay);
    forgetOnLeaving(() => this.forget());
  }

  /** Has the file read and checked, and shows the result. A second click meanwhile does nothing. */
  private async look(): Promise<void> {
    if (this.underWay) return;
    this.faults.clear();
    this.view.mark([]);
    const key = this.key.usable();
    if (key === null) return;
    const file = this.field.usable();
    if (file === null) return;
    this.underWay = true;
    this.field.sayReading();
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
      this.field.sayChosen();
    }
  }

  private preview(change: Pending, checked: Checked, plan: NonNullable<Checked["plan"]>, read: ReadFile): void {
    const send = () => void this.send(change, read.places);
    this.show(previewPanel(change, checked, plan, read, { send, another: () => this.another() }));
  }

  private failed(failure: unknown, why: string, again: () => void): void {
    const ofKey = this.key.problemOf(failure);
    if (ofKey !== null) {
      this.show(null);
      this.key.tell(ofKey);
    } else {
      this.faults.tell(
        errorSummary("操作没有完成", plain(why), plain("密钥和文件都还在这一页里。"), button("再试一次", again, true)),
      );
    }
  }

  /** Sends the change. Sending it again has no further effect. */
  private async send(change: Pending, places: ReadFile["places"]): Promise<void> {
    if (this.underWay) return;
    const key = this.key.usable();
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
    this.view.clear();
    this.history.clear();
    this.contact.clear();
  }
}
