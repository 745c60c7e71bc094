import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { keyFailure } from "../../file-failure";
import { button, buttons, plain } from "../../panels";
import { part } from "../../part";
import { historyTable } from "./history-table";
import { KEY_NEEDED } from "./key-field";
import { type Change, changesOf, withdraw } from "./registering";

/** Shows all versions of a published plan, and lets it be withdrawn. */
export class HistoryController {
  private readonly form = part<HTMLFormElement>("history");
  private readonly place = part("states");
  private readonly organization: HTMLSelectElement = part("history-organization", this.form);
  private readonly year: HTMLInputElement = part("history-year", this.form);
  private readonly key: () => string | null;
  private underWay = false;

  /** @param key gives the key, and tells what is wrong when there is none */
  constructor(key: () => string | null) {
    this.key = key;
    this.form.addEventListener("submit", () => void this.look());
  }

  /** Sets the plan for the next request. */
  name(organization: string, year: number): void {
    this.organization.value = organization;
    this.year.value = String(year);
  }

  clear(): void {
    this.form.reset();
    this.place.replaceChildren();
  }

  async look(): Promise<void> {
    const key = this.key();
    if (key === null) return;
    const id = `${this.organization.value}-${this.year.value.trim()}`;
    await this.ask(async () => this.states(id, await changesOf(key, id)));
  }

  /** A second click while an answer is under way does nothing. */
  private async ask(answer: () => Promise<HTMLElement[]>): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    this.place.replaceChildren(element("p", { role: "status" }, "正在查询…"));
    try {
      this.place.replaceChildren(...(await answer()));
    } catch (failure) {
      const words = keyFailure(failure, KEY_NEEDED) ?? failureWords(failure);
      const again = button("再试一次", () => void this.ask(answer), true);
      const summary = errorSummary("没有取到", plain(words), again);
      this.place.replaceChildren(summary);
      summary.focus();
    } finally {
      this.underWay = false;
    }
  }

  private states(id: string, changes: readonly Change[] | null): HTMLElement[] {
    const newest = changes?.[0];
    if (changes === null || newest === undefined) {
      return [plain("这个机构没有在这里发布过这一年的计划。")];
    }
    return [historyTable(changes), ...(newest.action === "WITHDRAWN" ? [] : [this.withdrawal(id, newest.version)])];
  }

  /** Withdraws the plan after a confirmation. */
  private withdrawal(id: string, version: number): HTMLElement {
    const reason = element("input", {
      class: "govuk-input",
      id: "reason",
      type: "text",
      maxlength: "200",
      autocomplete: "off",
    });
    const box = element("div", { class: "govuk-form-group" });
    const ask = button("撤回这个计划", () => box.replaceChildren(...sure()), true);
    const sure = () => [
      element("label", { class: "govuk-label govuk-label--s", for: "reason" }, "为什么撤回（可以不填）"),
      reason,
      plain("撤回以后，计划从各处消失，还没考的批次在日历里显示已取消。以后可以重新发布。"),
      buttons(
        button("确定撤回", () => void this.withdraw(id, version, reason.value.trim())),
        button("不撤回", () => box.replaceChildren(buttons(ask)), true),
      ),
    ];
    box.append(buttons(ask));
    return box;
  }

  private async withdraw(id: string, version: number, reason: string): Promise<void> {
    const key = this.key();
    if (key === null) return;
    await this.ask(async () => {
      const { problems } = await withdraw(key, id, version, reason);
      const messages = problems.map(({ message }) => plain(message));
      return [
        ...(messages.length === 0 ? [element("p", { role: "status" }, "已经撤回。")] : messages),
        ...this.states(id, await changesOf(key, id)),
      ];
    });
  }
}
