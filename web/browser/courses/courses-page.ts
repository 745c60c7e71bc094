import operation from "../../../schema/operations/site/Courses.graphql";
import type { CoursesQuery, CoursesQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";
import { failureWords } from "../failure-words";
import { FilteredPage } from "../filtered-page";
import type { ListState } from "../list-state";
import { writeState } from "../list-state";
import { searchEngine } from "../search/search-engine";
import type { ListedCourse } from "./course-list";
import { filterOf } from "./filter";

type Found = CoursesQuery["courses"];

/** While the user types, requests wait for a pause. */
const PAUSE_MS = 250;

/** The list of courses. The built content stays until the API answers, and if it does not. */
class CoursesPage {
  readonly #page: FilteredPage;
  readonly #stored: readonly Element[];
  #state: ListState = { text: "", choices: new Map() };
  #after: string | null = null;
  #question = 0;
  #moreFailed = false;
  #pause = 0;
  #total = 0;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#page = new FilteredPage(
      root,
      form,
      (state) => this.#show(state),
      (state) => (this.#moreFailed ? this.#more() : this.#show(state)),
    );
    this.#stored = [...root.querySelectorAll(".course")];
    this.#page.part("more").addEventListener("click", () => this.#more());
    this.#page.start();
  }

  get #list(): HTMLElement {
    return this.#page.part("list");
  }

  #show(state: ListState): void {
    this.#state = state;
    this.#question++;
    this.#moreFailed = false;
    const over = this.#page.part("over") as HTMLAnchorElement;
    const choices = new Map(state.choices).set("status", ["finished"]);
    over.search = writeState({ ...state, choices });
    over.hidden = state.choices.get("status")?.includes("finished") ?? false;
    window.clearTimeout(this.#pause);
    this.#list.setAttribute("aria-busy", "true");
    void this.#read(state);
    this.#pause = window.setTimeout(() => this.#ask(null), this.#page.typing ? PAUSE_MS : 0);
  }

  /** Shows the level that the text names, and the most similar entries if nothing matches. The list works even without this. */
  async #read(state: ListState): Promise<void> {
    this.#page.part("nearest").replaceChildren();
    if (state.text.trim() === "") return;
    try {
      const [engine, { nothingFound }] = await Promise.all([searchEngine(), import("../search/nothing-found")]);
      if (state !== this.#state) return;
      const found = engine.find(state.text);
      this.#page.understood(found.understood);
      this.#page.part("nearest").replaceChildren(...nothingFound(found));
    } catch {
      // The list is asked for from the API, which understands the text by itself.
    }
  }

  /** A second click while a request is running does nothing. */
  async #more(): Promise<void> {
    if (this.#list.hasAttribute("aria-busy")) return;
    this.#list.setAttribute("aria-busy", "true");
    const known = this.#list.childElementCount;
    await this.#ask(this.#after);
    this.#list.children[known]?.querySelector("a")?.focus();
  }

  /** Only the answer to the last request counts. */
  async #ask(after: string | null): Promise<void> {
    const question = ++this.#question;
    const variables: CoursesQueryVariables = { filter: filterOf(this.#state), after };
    try {
      const [{ courses }, { courseItems }] = await Promise.all([
        api.read<CoursesQuery>(operation, variables),
        import("./course-list"),
      ]);
      if (question === this.#question) this.#found(courses, courseItems(courses.nodes), after !== null);
    } catch (failure) {
      if (question === this.#question) this.#failed(after !== null, failureWords(failure));
    }
  }

  #found({ nodes, totalCount, pageInfo }: Found, items: readonly HTMLElement[], more: boolean): void {
    this.#moreFailed = false;
    if (!more) this.#list.replaceChildren();
    this.#list.append(...items);
    this.#after = pageInfo.endCursor;
    // Courses that can be joined come first, so the first page is enough to know.
    if (!more) this.#page.part("none-open").hidden = nodes.length === 0 || nodes.some(canBeJoined);
    this.#page.part("none").hidden = totalCount > 0 || this.#filtered;
    this.#settle({
      rows: totalCount > 0,
      empty: totalCount === 0 && this.#filtered,
      more: pageInfo.hasNextPage,
      failed: "",
    });
    this.#tell(totalCount);
  }

  #tell(count: number): void {
    this.#total = count;
    this.#page.tell(`${this.#filtered ? "找到" : "共"} ${count} 门课程`);
  }

  #failed(more: boolean, why: string): void {
    this.#moreFailed = more;
    this.#page.part("none").hidden = true;
    if (more) {
      this.#settle({ rows: true, empty: false, more: true, failed: `后面的课程没有取到：${why}` });
      this.#tell(this.#total);
    } else if (this.#filtered) {
      this.#settle({ rows: false, empty: false, more: false, failed: `查询失败：${why}` });
      this.#page.part("none-open").hidden = true;
      this.#page.tell("查询失败");
    } else {
      this.#list.replaceChildren(...this.#stored);
      this.#page.part("none-open").hidden = true;
      const failed = `${why}下面只有公开文件里登过的课程，没有培训机构新发布的。`;
      this.#settle({ rows: true, empty: false, more: false, failed });
      this.#tell(this.#stored.length);
    }
  }

  get #filtered(): boolean {
    return writeState(this.#state) !== "";
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

const root = document.querySelector<HTMLElement>("[data-list-page]");
const form = root?.querySelector<HTMLFormElement>("[data-filters]");
if (root && form) new CoursesPage(root, form);
