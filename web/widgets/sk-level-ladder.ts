import { css, html } from "lit";
import operation from "../../schema/operations/widgets/LevelLadder.graphql";
import { levelName } from "../browser/eligibility/sentences";
import { NoAnswer } from "../client/client";
import type { LevelLadderQuery } from "../generated/widget-operations.ts";
import { CODE } from "../model/occupation-code.js";
import { ORIGIN } from "./origin";
import type { Question } from "./reading-widget";
import { ReadingWidget } from "./reading-widget";
import { theme } from "./theme";
import { link } from "./widget";

type Occupation = NonNullable<LevelLadderQuery["occupation"]>;
type Step = Occupation["ladder"][number];

/** So many organizations of a step are named; of more, their number. */
const NAMED = 2;

/**
 * 一个职业的五个等级，各由谁评价；没有机构评价的等级也写明。
 *
 * @tagname sk-level-ladder
 * @attr {string} occupation - 职业编码，例如 4-07-03-05；必须有
 * @slot - 一个链接：取到以前、没有脚本、编码写错或接口不通时显示
 * @fires {CustomEvent} sk-load - 等级已经显示
 * @fires {CustomEvent} sk-error - 没有取到，detail.code 是原因
 * @csspart box - 外框
 * @csspart heading - 标题
 * @csspart step - 一个等级
 * @csspart link - 到登记册的链接
 */
export class SkLevelLadder extends ReadingWidget<LevelLadderQuery> {
  static override properties = { occupation: { type: String } };

  static override styles = [
    theme,
    css`
      .steps {
        container-type: inline-size;
      }
      ol {
        display: grid;
        gap: 4px;
        align-items: end;
      }
      li {
        box-sizing: border-box;
        padding: 8px 10px;
        border: 1px dashed var(--_line);
        border-inline-start-width: 6px;
        font-size: 0.9375em;
      }
      .offered {
        border-style: solid;
        border-color: var(--_accent);
      }
      li b {
        display: block;
      }
      @container (min-width: 640px) {
        ol {
          grid-template-columns: repeat(5, 1fr);
        }
        li {
          border-inline-start-width: 1px;
          border-top-width: 6px;
        }
      }
    `,
  ];

  declare occupation: string;

  constructor() {
    super();
    this.occupation = "";
  }

  protected override question(): Question | null {
    return CODE.test(this.occupation) ? { operation, variables: { occupation: this.occupation } } : null;
  }

  protected override checked(data: LevelLadderQuery): LevelLadderQuery {
    if (data.occupation === null) throw new NoAnswer("UNKNOWN_OCCUPATION");
    return data;
  }

  protected override shown({ occupation }: LevelLadderQuery) {
    const { code, name, ladder } = occupation as Occupation;
    return html`
      <section class="box" part="box" aria-labelledby="heading">
        <h2 id="heading" part="heading">${name}：五个等级由谁评价</h2>
        <div class="steps"><ol>${ladder.map((step) => this.step(step))}</ol></div>
        <p class="quiet">按目录整理；某一年实际开考什么，看机构的计划。${link(`${ORIGIN}/occupations/${code}/`, "机构、工种和出处（新窗口）")}</p>
      </section>
    `;
  }

  private step({ level, items }: Step) {
    const names = [...new Set(items.map(({ organization }) => organization.name))];
    const who = names.length > NAMED ? `${names.length} 家机构` : names.join("、");
    return html`<li class=${names.length === 0 ? "" : "offered"} part="step"><b>${levelName(level)}</b> ${names.length === 0 ? "目录里没有机构评价" : who}</li>`;
  }
}
