import type { PublicationAction } from "../../../generated/operations.ts";
import { element } from "../../element";
import { errorSummary } from "../../eligibility/fault-summary";
import { failureWords } from "../../failure-words";
import { keyFailure } from "../../file-failure";
import { instantWords } from "../../instant-words";
import { button, buttons, plain } from "../../panels";
import { part } from "../../part";
import { type Change, changesOf, withdraw } from "./registering";

/** The permission that an organization's key needs. */
export const KEY_NEEDED = "权限是 plans:write 的，而且只能动自己机构发布的计划";

const ACTIONS: Record<PublicationAction, string> = { PUBLISHED: "发布", CHANGED: "更改", WITHDRAWN: "撤回" };

/** The labels of the fields of AssessmentPlanInput. */
const FIELDS: Record<string, string> = {
  title: "标题",
  effectiveFrom: "起始日期",
  notice: "通知",
  offerings: "评价项目和收费",
  rounds: "批次",
  applicationRoutes: "申报方式",
  rules: "规定",
  resultValidityYears: "成绩有效期",
  resultTimes: "出成绩的时间",
  conductRules: "违纪处理",
  contactPoints: "联系方式",
  links: "网址",
};

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
    return [this.table(changes), ...(newest.action === "WITHDRAWN" ? [] : [this.withdrawal(id, newest.version)])];
  }

  private table(changes: readonly Change[]): HTMLElement {
    return element(
      "table",
      { class: "table rows" },
      element("caption", { class: "govuk-visually-hidden" }, "计划的各版，最新的在前"),
      element(
        "thead",
        {},
        element("tr", {}, ...["版", "做了什么", "时间", "谁"].map((text) => element("th", { scope: "col" }, text))),
      ),
      element(
        "tbody",
        {},
        ...changes.map(({ version, action, changedAt, changedBy, reason, fields }) => {
          const what = fields.map((field) => FIELDS[field] ?? field).join("、");
          return element(
            "tr",
            {},
            element("th", { scope: "row" }, `第 ${version} 版`),
            element(
              "td",
              { "data-label": "做了什么" },
              [ACTIONS[action], what, reason ?? ""].filter((text) => text !== "").join("："),
            ),
            element("td", { "data-label": "时间" }, instantWords(changedAt)),
            element("td", { "data-label": "谁" }, changedBy),
          );
        }),
      ),
    );
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
