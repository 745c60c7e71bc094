import { css, html, nothing } from "lit";
import operation from "../../schema/operations/widgets/CourseList.graphql";
import type { CourseListQuery, CourseListQueryVariables } from "../generated/widget-operations.ts";
import { courseUrl, money, promises, start, tags } from "../model/course.js";
import { chineseDay } from "../model/dates.js";
import { ORIGIN } from "./origin";
import type { Question } from "./reading-widget";
import { ReadingWidget } from "./reading-widget";
import { theme } from "./theme";
import { link } from "./widget";

type Course = CourseListQuery["courses"]["nodes"][number];

const MOST = 20;

/**
 * 一所学校的课程，或者一个职业的课程：能报名的在前，先截止的排在最前面，已经结束的不显示。
 *
 * @tagname sk-course-list
 * @attr {string} school - 培训机构的编号；和 occupation 至少写一个
 * @attr {string} occupation - 职业编码，例如 4-07-03-05
 * @attr {number} limit - 最多显示几门，1 到 20；不写就是 6
 * @slot - 一个链接：课程取到以前、没有脚本、属性写错或接口不通时显示
 * @fires {CustomEvent} sk-load - 课程已经显示
 * @fires {CustomEvent} sk-error - 没有取到，detail.code 是原因
 * @csspart box - 外框
 * @csspart heading - 标题
 * @csspart course - 一门课程
 * @csspart status - 能不能报名
 * @csspart link - 链接
 */
export class SkCourseList extends ReadingWidget<CourseListQuery> {
  static override properties = { school: { type: String }, occupation: { type: String }, limit: { type: Number } };

  static override styles = [
    theme,
    css`
      li {
        padding: 10px 0;
        border-top: 1px solid var(--_line);
      }
      .title {
        font-weight: 700;
      }
      .status {
        padding: 0 7px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        color: var(--_quiet);
        font-size: 0.875em;
        white-space: nowrap;
      }
      .open,
      .soon {
        border-color: var(--_accent);
        color: var(--_accent);
        font-weight: 700;
      }
      .facts > span {
        display: inline-block;
        margin-inline-end: 20px;
      }
      ol {
        columns: 2 420px;
      }
      li {
        break-inside: avoid;
      }
    `,
  ];

  declare school: string;
  declare occupation: string;
  declare limit: number;

  constructor() {
    super();
    this.school = "";
    this.occupation = "";
    this.limit = 6;
  }

  protected override question(): Question | null {
    const limit = Math.min(Math.max(Math.trunc(this.limit) || 6, 1), MOST);
    if (this.school === "" && this.occupation === "") return null;
    const variables: CourseListQueryVariables = {
      school: this.school || null,
      occupation: this.occupation || null,
      limit,
    };
    return { operation, variables };
  }

  protected override shown({ courses: { nodes } }: CourseListQuery) {
    return html`
      <section class="box" part="box" aria-labelledby="heading">
        <h2 id="heading" part="heading">培训课程</h2>
        ${
          nodes.length === 0
            ? html`<p>现在没有课程。</p><p><slot></slot></p>`
            : html`<ol>${nodes.map((course) => this.course(course))}</ol>`
        }
        <p class="quiet">课程由学校自己发布。${link(this.all(), "在技能登记册看（新窗口）")}</p>
      </section>
    `;
  }

  private course(course: Course) {
    const { title, provider, applyBy, price } = course;
    const facts = [
      ["开课", start(course)],
      ["报名截止", applyBy && chineseDay(applyBy)],
      ["费用", money(price)],
    ].filter(([, text]) => text);
    return html`
      <li part="course">
        ${link(addressOf(course), title, "title")}
        ${tags(course).map(({ kind, text }) => html`<span class="status ${kind}" part="status">${text}</span> `)}
        ${promises(course).map(
          ({ message, citations }) =>
            html`<div class="quiet">登记册提醒：${message}${citations.map(({ document, locator }) => html`（出处：${link(`${ORIGIN}/sources/${document.id}/`, `${document.number ?? document.title}，${locator}`)}）`)}</div>`,
        )}
        ${this.school === "" && provider ? html`<div>${provider.name}</div>` : nothing}
        <div class="facts">${facts.map(([label, text]) => html`<span><span class="quiet">${label}</span> ${text}</span> `)}</div>
      </li>
    `;
  }

  private all(): string {
    if (this.school === "") return `${ORIGIN}/courses/?occupation=${encodeURIComponent(this.occupation)}`;
    return `${ORIGIN}/providers/provider/?id=${encodeURIComponent(this.school)}`;
  }
}

/** The school's own page of the course where it has one, else the register's. */
function addressOf(course: Course): string {
  return course.url !== null && /^https?:/.test(course.url) ? course.url : ORIGIN + courseUrl(course);
}
