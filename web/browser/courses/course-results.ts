import type { CoursesQuery } from "../../generated/operations.ts";
import type { FilteredPage } from "../filtered-page";
import type { ListedCourse } from "./course-list";

/** The courses below the filters, or why there are none. */
export class CourseResults {
  readonly #page: FilteredPage;
  readonly #list: HTMLElement;
  readonly #stored: readonly Element[];
  #total = 0;

  constructor(root: HTMLElement, page: FilteredPage) {
    this.#page = page;
    this.#list = page.part("list");
    this.#stored = [...root.querySelectorAll(".course")];
  }

  /** @param more whether they follow those that are shown */
  show(
    { nodes, totalCount, pageInfo }: CoursesQuery["courses"],
    items: readonly HTMLElement[],
    more: boolean,
    filtered: boolean,
  ): void {
    if (!more) this.#list.replaceChildren();
    this.#list.append(...items);
    // Courses that can be joined come first, so the first page is enough to know.
    if (!more) this.#page.part("none-open").hidden = nodes.length === 0 || nodes.some(canBeJoined);
    this.#page.part("none").hidden = totalCount > 0 || filtered;
    this.#settle({
      rows: totalCount > 0,
      empty: totalCount === 0 && filtered,
      more: pageInfo.hasNextPage,
      failed: "",
    });
    this.#tell(totalCount, filtered);
  }

  /** Says why nothing was found. Without filters the built content is shown again. */
  fail(why: string, more: boolean, filtered: boolean): void {
    this.#page.part("none").hidden = true;
    if (more) {
      this.#settle({ rows: true, empty: false, more: true, failed: `后面的课程没有取到：${why}` });
      this.#tell(this.#total, filtered);
      return;
    }
    this.#page.part("none-open").hidden = true;
    if (filtered) {
      this.#settle({ rows: false, empty: false, more: false, failed: `查询失败：${why}` });
      this.#page.tell("查询失败");
    } else {
      this.#list.replaceChildren(...this.#stored);
      const failed = `${why}下面只有公开文件里登过的课程，没有培训机构新发布的。`;
      this.#settle({ rows: true, empty: false, more: false, failed });
      this.#tell(this.#stored.length, false);
    }
  }

  #tell(count: number, filtered: boolean): void {
    this.#total = count;
    this.#page.tell(`${filtered ? "找到" : "共"} ${count} 门课程`);
  }

  #settle({ rows, empty, more, failed }: { rows: boolean; empty: boolean; more: boolean; failed: string }): void {
    this.#list.removeAttribute("aria-busy");
    this.#list.hidden = !rows;
    this.#page.part("empty").hidden = !empty;
    this.#page.part("more").hidden = !more;
    this.#page.part("failed").hidden = failed === "";
    this.#page.part("failed-words").textContent = failed;
  }
}

const canBeJoined = ({ status }: ListedCourse) => status === "OPEN" || status === "CLOSING_SOON";
