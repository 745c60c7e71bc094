import { askBeforeLeaving } from "../../ask-before-leaving";
import { forgetOnLeaving } from "../../certificates/leaving";
import { FormView } from "../../checks/form-view";
import { element } from "../../element";
import { errorSummary, faultSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { Faults } from "../../faults";
import { fileFailure, keyFailure } from "../../file-failure";
import { FileField } from "../../file-field";
import { button, buttons, heading, plain } from "../../panels";
import { part } from "../../part";
import { keyProblem } from "../../partner-key";
import { shanghaiDay } from "../../shanghai-day";
import { toldTable } from "../../told";
import { planView } from "../plan-view";
import { ContactDesk } from "./contact-desk";
import { HistoryDesk, KEY_NEEDED } from "./history-desk";
import { placeOf, type ReadFile, readPlanFile } from "./plan-file";
import { type Checked, check, type Outcome, type Pending, pending } from "./registering";

const MOST_BYTES = 1_000_000;

/** The page on which an organization publishes its plan. Key and file stay in it, and nothing of them outlives the page. */
export class Desk {
  private readonly form: HTMLFormElement;
  private readonly view: FormView;
  private readonly field: FileField;
  private readonly history: HistoryDesk;
  private readonly contact: ContactDesk;
  private readonly key: HTMLInputElement = part("key");
  private readonly said: HTMLElement = part("said");
  private readonly answer: HTMLElement = part("answer");
  private readonly faults = new Faults();
  private file: File | null = null;
  private underWay = false;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.view = new FormView(form);
    this.field = new FileField(form, (file) => this.take(file));
    this.history = new HistoryDesk(() => this.usableKey());
    this.contact = new ContactDesk(() => this.usableKey());
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
    this.said.textContent = `${file.name}，可以核对了。`;
  }

  /** The key, or null when it cannot be one, which is told. */
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

  /** Has the file read and checked, and shows what would come of it. A second click meanwhile does nothing. */
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
    this.said.textContent = "正在读文件、核对计划…";
    try {
      const read = await readPlanFile(file, key);
      const checked = read.plan === null ? null : await check(key, read.plan);
      const owner = checked?.plan?.organization ?? null;
      if (read.plan === null || checked === null || checked.plan === null || owner === null) {
        this.show(this.wrong(file, read, checked?.problems ?? []));
      } else {
        this.show(this.preview(await pending(owner.id, read.plan), checked, checked.plan, read));
        this.history.name(owner.id, checked.plan.year);
        this.contact.name(owner.id);
      }
    } catch (failure) {
      this.failed(failure, fileFailure(failure), () => void this.look());
    } finally {
      this.underWay = false;
      this.said.textContent = this.file === null ? "" : `${this.file.name}，可以核对了。`;
    }
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

  /** What must change in the file, by the cells in which it stands. */
  private wrong(file: File, read: ReadFile, problems: Checked["problems"]): HTMLElement {
    const all = [
      ...read.problems.map(({ field, place, message }) => ({ place: place ?? field ?? "", message, citations: [] })),
      ...problems.map(({ field, message, citations }) => ({
        place: placeOf(field, read.places) ?? field ?? "",
        message,
        citations,
      })),
    ];
    return this.panel(
      `有 ${all.length} 处要改，什么也没有发布`,
      plain(`在${file.name}里改好，再放进来。叹号前面是工作表，后面是格子。`),
      toldTable("要改的地方", all),
      buttons(button("放改好的文件", () => this.another())),
    );
  }

  private preview(
    change: Pending,
    { warnings }: Checked,
    plan: NonNullable<Checked["plan"]>,
    { places }: ReadFile,
  ): HTMLElement {
    const { before } = change;
    const doubtful = warnings.map(({ field, message, citations }) => ({
      place: placeOf(field, places) ?? field,
      message,
      citations,
    }));
    const send = button(before === null ? "发布这个计划" : "更改已经发布的计划", () => void this.send(change, places));
    return this.panel(
      `${plan.organization?.name ?? ""}${plan.year}年的评价计划`,
      plain(
        before === null
          ? "还没有发布。下面是读者会看到的样子，请核对，然后发布。"
          : `这一年的计划已经发布，现在是第 ${before.version} 版。下面是更改以后的样子，请核对。`,
      ),
      ...(doubtful.length === 0
        ? []
        : [
            element("h3", { class: "govuk-heading-m" }, `有 ${doubtful.length} 处请再看一看，不影响发布`),
            toldTable("请再看一看的地方", doubtful),
          ]),
      buttons(
        send,
        button("换一个文件", () => this.another(), true),
      ),
      ...planView(plan, shanghaiDay(new Date()), true),
    );
  }

  /** Sends it, once however often it is sent. */
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
    if (plan === null || problems.length > 0) {
      const all = problems.map(({ field, message, citations }) => ({
        place: placeOf(field, places) ?? "",
        message,
        citations,
      }));
      return this.panel("没有发布", toldTable("为什么", all), buttons(button("重新核对", () => void this.again())));
    }
    const address = `/organizations/plan/?id=${plan.id}`;
    return this.panel(
      "发布好了",
      plain(`现在是第 ${plan.version} 版，马上就在考试日历、机构和职业的页面上、各人订阅的日历里。`),
      plain(element("a", { class: "govuk-link", href: address }, "看发布的计划")),
      buttons(
        button("再放一个文件", () => this.another()),
        button("看历史", () => void this.showHistory(), true),
      ),
    );
  }

  /** The plan has another state by now: the file is looked at anew. */
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
    this.said.textContent = "";
    this.field.focus();
  }

  private panel(title: string, ...content: HTMLElement[]): HTMLElement {
    return element("div", { class: "publish__panel" }, heading(title), ...content);
  }

  /** Shows what comes instead of the form; null: the form again. */
  private show(panel: HTMLElement | null): void {
    this.answer.replaceChildren(...(panel === null ? [] : [panel]));
    this.form.hidden = panel !== null;
    panel?.querySelector("h2")?.focus();
    if (panel !== null) scrollTo({ top: 0 });
  }

  private forget(): void {
    this.show(null);
    this.faults.clear();
    this.field.clear();
    this.file = null;
    this.said.textContent = "";
    this.view.clear();
    this.history.clear();
    this.contact.clear();
  }
}
