import { askBeforeLeaving } from "../../ask-before-leaving";
import { forgetOnLeaving } from "../../certificates/leaving";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary, faultSummary } from "../../eligibility/fault-summary";
import { failureWords, isRefusal } from "../../failure-words";
import { Faults } from "../../faults";
import { fileFailure, keyFailure } from "../../file-failure";
import { FileField } from "../../file-field";
import { button, plain, showInstead } from "../../panels";
import { part } from "../../part";
import { type Check, check, publish } from "./course-file";
import { outcomePanel, problemsPanel, publishPanel } from "./course-file-panels";
import { KeyField } from "./key-field";

const MOST_BYTES = 4_000_000;
const KEY_NEEDED = "权限是 courses:write 的学校密钥";

/** Lets a school check and publish its course file. File and key do not outlive the page. */
export class CourseFileController {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly field: FileField;
  private readonly status: HTMLElement = part("said");
  private readonly answer: HTMLElement = part("answer");
  private readonly faults = new Faults();
  private readonly key = new KeyField();
  private file: File | null = null;
  private underWay = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.field = new FileField(form, (file) => this.take(file));
    form.addEventListener("submit", () => void this.look());
    part("clear", form).addEventListener("click", () => this.forget());
    askBeforeLeaving(() => this.underWay);
    forgetOnLeaving(() => this.forget());
    this.field.takeChosen();
  }

  /** A dropped or chosen file is checked at once, which has no effect besides the answer. */
  private take(file: File): void {
    this.faults.clear();
    this.view.mark([]);
    this.file = file;
    void this.look();
  }

  private tellFile(message: string): void {
    const fault = { id: "file", message };
    this.view.mark([fault]);
    this.faults.tell(faultSummary([fault], (place) => this.view.focus(place)));
  }

  /** A second click while a request is running does nothing, and an answer for another file is not shown. */
  private async look(): Promise<void> {
    if (this.underWay) return;
    this.faults.clear();
    const file = this.file;
    if (file === null) return this.tellFile("请选一个文件");
    if (file.size > MOST_BYTES) return this.tellFile("文件太大了，最多 4 MB；请分成几个");
    this.underWay = true;
    this.status.textContent = `正在检查${file.name}…`;
    let found: Check | null = null;
    try {
      found = await check(file);
    } catch (failure) {
      this.failed("检查没有完成", fileFailure(failure), () => void this.look());
    } finally {
      this.underWay = false;
      this.status.textContent = "";
    }
    if (!this.field.isChosen(file)) {
      if (this.file !== null) void this.look();
    } else if (found !== null) {
      const another = () => this.another();
      this.show(
        found.problems.length > 0
          ? problemsPanel(file, found, another)
          : publishPanel(file, found, this.key.group, { send: () => void this.send(file), another }),
      );
    }
  }

  private failed(what: string, why: string, again: () => void): void {
    this.faults.tell(errorSummary(what, plain(why), plain("文件还在这一页里。"), button("再试一次", again, true)));
  }

  /** Publishes the file. Sending it again has no further effect, because the courses' numbers identify them. */
  private async send(file: File): Promise<void> {
    if (this.underWay) return;
    this.faults.clear();
    const key = this.key.usable();
    if (key === null) return;
    this.underWay = true;
    const sending = element("p", { role: "status" }, "正在发布…");
    this.answer.querySelector(".answer__buttons")?.after(sending);
    try {
      this.show(outcomePanel(file, await publish(file, key), () => this.another()));
    } catch (failure) {
      const ofKey = keyFailure(failure, KEY_NEEDED);
      if (ofKey !== null) {
        this.key.tell(ofKey);
      } else {
        const perhaps = isRefusal(failure) ? "" : "可能已经发布；再试一次不会发布两遍。";
        this.failed("发布没有完成", `${failureWords(failure)}${perhaps}`, () => void this.send(file));
      }
    } finally {
      this.underWay = false;
      sending.remove();
    }
  }

  private another(): void {
    this.show(null);
    this.faults.clear();
    this.field.clear();
    this.file = null;
    this.field.focus();
  }

  /** Shows a panel instead of the form; null shows the form again. */
  private show(panel: HTMLElement | null): void {
    this.faults.clear();
    showInstead(this.form, this.answer, panel);
  }

  private forget(): void {
    this.show(null);
    this.field.clear();
    this.file = null;
    this.status.textContent = "";
    this.key.clear();
    this.view.clear();
  }
}
