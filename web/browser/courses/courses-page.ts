import operation from "../../../schema/operations/site/Courses.graphql";
import type { CoursesQuery, CoursesQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";
import { failureWords } from "../failure-words";
import { FilteredPage } from "../filtered-page";
import type { ListState } from "../list-state";
import { writeState } from "../list-state";
import { isPersonal } from "../personal-number";
import { searchEngine } from "../search/search-engine";
import { CourseResults } from "./course-results";
import { filterOf } from "./filter";

/** What is asked about a number that is somebody's own, which is not sent. */
const NONE: CoursesQuery["courses"] = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
/** While the user types, requests wait for a pause. */
const PAUSE_MS = 250;

/** The list of courses. The built content stays until the API answers, and if it does not. */
class CoursesPage {
  readonly #page: FilteredPage;
  readonly #results: CourseResults;
  #state: ListState = { text: "", choices: new Map() };
  #after: string | null = null;
  #question = 0;
  #moreFailed = false;
  #pause = 0;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#page = new FilteredPage(
      root,
      form,
      (state) => this.#show(state),
      (state) => (this.#moreFailed ? this.#more() : this.#show(state)),
    );
    this.#results = new CourseResults(root, this.#page);
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
    void this.#read(state);
    if (isPersonal(state.text)) {
      this.#results.show(NONE, [], false, true);
    } else {
      this.#list.setAttribute("aria-busy", "true");
      this.#pause = window.setTimeout(() => this.#ask(null), this.#page.typing ? PAUSE_MS : 0);
    }
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
      this.#page.part("nearest").replaceChildren(...nothingFound(found, state.text));
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
      if (question !== this.#question) return;
      this.#moreFailed = false;
      this.#after = courses.pageInfo.endCursor;
      this.#results.show(courses, courseItems(courses.nodes), after !== null, this.#filtered);
    } catch (failure) {
      if (question !== this.#question) return;
      this.#moreFailed = after !== null;
      this.#results.fail(failureWords(failure), this.#moreFailed, this.#filtered);
    }
  }

  get #filtered(): boolean {
    return this.#state.text.trim() !== "" || this.#state.choices.size > 0;
  }
}

const root = document.querySelector<HTMLElement>("[data-list-page]");
const form = root?.querySelector<HTMLFormElement>("[data-filters]");
if (root && form) new CoursesPage(root, form);
