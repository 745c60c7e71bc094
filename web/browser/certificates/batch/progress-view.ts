import { element } from "../../element";
import { count } from "./rows-view";
import type { RunView } from "./run";
import type { Progress } from "./verification";

const WHOLE = 100;

/** The progress of the lookups. Screen readers announce each step, not each row. */
export class ProgressView implements RunView {
  readonly panel: HTMLElement;
  private readonly bar = element("progress", { class: "batch__bar", max: `${WHOLE}`, "aria-labelledby": "progress" });
  private readonly step = element("p", { role: "status" });
  private readonly detail = element("p", { class: "quiet" });

  /** @param stop is called when the reader stops waiting */
  constructor(rows: number, stop: () => void) {
    const button = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "停下");
    button.addEventListener("click", stop);
    this.panel = element(
      "section",
      { class: "panel batch__progress", "aria-labelledby": "progress" },
      element("h2", { class: "govuk-heading-l", id: "progress", tabindex: "-1" }, `正在查 ${count(rows)} 行`),
      this.step,
      this.bar,
      this.detail,
      element("p", {}, "请不要关掉或者刷新这一页：表格和密钥只在这一页里，关掉就要重新查。"),
      button,
    );
  }

  sending(part: number): void {
    this.say("第 1 步，共 3 步：正在发送。", part, `发出 ${Math.floor(part * WHOLE)}%`);
  }

  answering({ done, lines }: Progress): void {
    this.say(
      "第 2 步，共 3 步：登记册正在查。",
      lines === 0 ? 0 : done / lines,
      `查好 ${count(done)} 行，共 ${count(lines)} 行`,
    );
  }

  fetching(): void {
    this.say("第 3 步，共 3 步：正在取回结果。", 1, "");
  }

  waiting(): void {
    this.say("连不上登记册，过一会儿自动再试。已经送到的不用重送。", this.bar.value / WHOLE, "");
  }

  private say(step: string, part: number, detail: string): void {
    if (this.step.textContent !== step) this.step.textContent = step;
    this.bar.value = part * WHOLE;
    this.detail.textContent = detail;
  }
}
