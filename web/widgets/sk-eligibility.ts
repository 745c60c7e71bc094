import type { PropertyValues } from "lit";
import { css, html, nothing } from "lit";
import operation from "../../schema/operations/widgets/Eligibility.graphql";
import { applyWords } from "../browser/eligibility/apply-words";
import { headline, levelName, OF_LEVEL } from "../browser/eligibility/sentences";
import type { EligibilityQuery } from "../generated/widget-operations.ts";
import { chineseDay } from "../model/dates.js";
import { LEVELS } from "../model/levels.js";
import { CODE } from "../model/occupation-code.js";
import { api, ORIGIN } from "./origin";
import type { Said } from "./said";
import { inputOf } from "./said";
import { theme } from "./theme";
import { link, Widget } from "./widget";

type Answer = EligibilityQuery["eligibility"];

/**
 * 访问者回答四个问题，当场看到一个职业的五个等级符不符合条件、现在能不能报名；逐题算清楚在登记册。
 *
 * @tagname sk-eligibility
 * @attr {string} occupation - 职业编码，例如 4-07-03-05；必须有
 * @slot - 一个链接：没有脚本、编码写错或接口不通时显示
 * @fires {CustomEvent} sk-load - 结果已经显示
 * @fires {CustomEvent} sk-error - 没有算成，detail.code 是原因
 * @csspart box - 外框
 * @csspart heading - 标题
 * @csspart button - 按钮
 * @csspart levels - 各级的结果
 * @csspart link - 到登记册的链接
 * @csspart error - 没有算成时的话
 */
export class SkEligibility extends Widget {
  static override properties = {
    occupation: { type: String },
    answer: { attribute: false, state: true },
    failed: { attribute: false, state: true },
    waiting: { attribute: false, state: true },
    certified: { attribute: false, state: true },
  };

  static override styles = [
    theme,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
        gap: 14px 20px;
        align-items: end;
      }
      .wide {
        grid-column: 1 / -1;
      }
      label span {
        display: block;
        font-weight: 700;
      }
      input,
      select {
        box-sizing: border-box;
        width: 100%;
        min-width: 0;
        min-height: 44px;
        padding: 6px 10px;
        border: 2px solid var(--_text);
        border-radius: 0;
        background: #fff;
        color: #15242a;
        font: inherit;
      }
      input[type="checkbox"] {
        width: 24px;
        min-height: 24px;
        margin: 0 8px 0 0;
        vertical-align: -5px;
      }
      h3 {
        margin: 16px 0 0;
        font-size: 1em;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        padding: 6px 0;
        border-top: 1px solid var(--_line);
      }
      li b {
        width: 7.5em;
      }
      .now {
        flex-basis: 100%;
      }
      .met,
      .open {
        color: var(--_accent);
        font-weight: 700;
      }
    `,
  ];

  declare occupation: string;
  declare answer: Answer | null;
  declare failed: boolean;
  declare waiting: boolean;
  declare certified: boolean;

  constructor() {
    super();
    this.occupation = "";
    this.answer = null;
    this.failed = false;
    this.waiting = false;
    this.certified = false;
  }

  override render() {
    if (!CODE.test(this.occupation)) return html`<slot></slot>`;
    return html`
      <section class="box" part="box" aria-labelledby="heading">
        <h2 id="heading" part="heading">我能申报哪几级？</h2>
        ${this.form()}
        <div role="status">${this.answer === null ? nothing : this.result(this.answer)}</div>
        ${this.failed ? html`<p role="alert" part="error">没有算成，请过一会儿再试，或者：<slot></slot></p>` : nothing}
        <p class="quiet">
          只问了一部分，职称和学历也可能是条件。${link(`${ORIGIN}/eligibility/check/?occupation=${this.occupation}`, "逐题算清楚（新窗口）")}
        </p>
        <p class="quiet">回答不保存。结果由技能登记册按条文算出，能不能申报由评价机构决定。</p>
      </section>
    `;
  }

  private form() {
    return html`
      <form autocomplete="off">
        <label><span>出生日期</span><input name="birthDate" type="date" required /></label>
        <label><span>从哪天起做这个职业，到现在（没有就留空）</span><input name="workFrom" type="date" /></label>
        <label
          ><span>已有这个职业的证书</span
          ><select name="certificate" @change=${this.certify}>
            <option value="">没有</option>
            ${LEVELS.map(({ id, name, title }) => html`<option value=${id}>${name}/${title}</option>`)}
          </select></label
        >
        ${
          this.certified
            ? html`<label><span>证书的发证日期</span><input name="obtainedOn" type="date" required /></label>`
            : nothing
        }
        <label class="wide"><input name="intends" type="checkbox" />打算从事这个职业</label>
        <div class="wide"><button part="button" ?disabled=${this.waiting} @click=${this.reckon}>${this.waiting ? "正在算…" : "算一算"}</button></div>
      </form>
    `;
  }

  private result(answer: Answer) {
    return html`
      <h3>${headline(answer)}</h3>
      <p class="quiet">${answer.occupation.name}，按上面的回答。符不符合条件、现在能不能报名，是两回事：</p>
      <ul part="levels">
        ${answer.levels.map(({ level, verdict, eligibleFrom, applyNow }) => {
          const { mark, words } = OF_LEVEL[verdict];
          const later = verdict !== "MET" && eligibleFrom !== null;
          return html`<li>
            <b>${levelName(level)}</b> <span class=${verdict === "MET" ? "met" : ""}><span aria-hidden="true">${mark}</span> ${words}</span>
            ${later ? html`<span>从${chineseDay(eligibleFrom)}起符合</span>` : nothing}
            <span class=${applyNow.state === "OPEN" ? "now open" : "now quiet"}>${applyWords(applyNow)}</span>
          </li>`;
        })}
      </ul>
    `;
  }

  private certify(event: Event): void {
    this.certified = (event.target as HTMLSelectElement).value !== "";
  }

  /** At a click, which Enter is too: a sandboxed frame submits no form. Only the answer to what was asked last counts. */
  private async reckon(event: Event): Promise<void> {
    event.preventDefault();
    const { form } = event.currentTarget as HTMLButtonElement;
    if (!form?.reportValidity()) return;
    const { occupation } = this;
    this.waiting = true;
    this.failed = false;
    try {
      const input = inputOf(occupation, read(new FormData(form)));
      const answer = (await api.ask<EligibilityQuery>(operation, { input })).eligibility;
      if (occupation !== this.occupation) return;
      this.answer = answer;
      this.tellAnswer();
    } catch (failure) {
      this.answer = null;
      this.failed = true;
      this.tellFailure(failure);
    } finally {
      this.waiting = false;
    }
  }

  /** What was reckoned for another occupation does not stand under this one. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("occupation")) this.answer = null;
  }
}

/** The fields are named as what they say is. */
const read = (form: FormData) => ({ ...Object.fromEntries(form), intends: form.has("intends") }) as unknown as Said;
