import operation from "../../../schema/operations/site/Rounds.graphql";
import type { RoundsQuery, RoundsQueryVariables } from "../../generated/operations.ts";
import { api } from "../api";
import { failureWords } from "../failure-words";
import { FilteredPage } from "../filtered-page";
import type { ListState } from "../list-state";
import { writeState } from "../list-state";
import { shanghaiDay } from "../shanghai-day";
import { BuiltRows } from "./built-rows";
import { filterOf } from "./calendar-filter";

type Found = RoundsQuery["rounds"];

const today = shanghaiDay(new Date());

/** The calendar of all organizations. The built content stays until the API answers, and if it does not. */
class CalendarPage {
  readonly #page: FilteredPage;
  readonly #built: BuiltRows;
  #state: ListState = { text: "", choices: new Map() };
  #after: string | null = null;
  #question = 0;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#page = new FilteredPage(root, form, (state) => this.#show(state));
    this.#built = new BuiltRows(this.#list);
    this.#page.part("more").addEventListener("click", () => this.#more());
    this.#page.start();
  }

  get #list(): HTMLElement {
    return this.#page.part("list");
  }

  #show(state: ListState): void {
    this.#state = state;
    const rows = this.#built.fitting(state, today);
    this.#list.replaceChildren(...rows);
    this.#settle({ rows: rows.length > 0, empty: false, more: false, failed: "" });
    this.#list.setAttribute("aria-busy", "true");
    void this.#ask(null);
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
    const variables: RoundsQueryVariables = { filter: filterOf(this.#state), after };
    try {
      const [{ rounds }, { roundRows }] = await Promise.all([
        api.read<RoundsQuery>(operation, variables),
        import("./round-rows"),
      ]);
      if (question !== this.#question) return;
      this.#found(rounds, roundRows(rounds.nodes, this.#built.days, today), after !== null);
    } catch (failure) {
      if (question === this.#question) this.#failed(after !== null, failureWords(failure));
    }
  }

  #found({ totalCount, pageInfo }: Found, rows: readonly HTMLElement[], more: boolean): void {
    if (!more) this.#list.replaceChildren();
    this.#list.append(...rows);
    this.#after = pageInfo.endCursor;
    this.#settle({ rows: totalCount > 0, empty: totalCount === 0, more: pageInfo.hasNextPage, failed: "" });
    this.#tell(totalCount);
  }

  #failed(more: boolean, why: string): void {
    if (more) {
      this.#settle({ rows: true, empty: false, more: true, failed: `后面的批次没有取到：${why}` });
      return;
    }
    const shown = this.#list.childElementCount;
    const failed = `${why}下面只有这一页生成时收录的批次，没有后来发布和更改的。`;
    this.#settle({ rows: shown > 0, empty: shown === 0, more: false, failed });
    this.#tell(shown);
  }

  #tell(count: number): void {
    this.#page.tell(`${writeState(this.#state) === "" ? "共" : "找到"} ${count} 个批次`);
  }

  #settle({ rows, empty, more, failed }: { rows: boolean; empty: boolean; more: boolean; failed: string }): void {
    this.#list.removeAttribute("aria-busy");
    this.#page.part("rows").hidden = !rows;
    this.#page.part("empty").hidden = !empty;
    this.#page.part("more").hidden = !more;
    this.#page.part("failed").hidden = failed === "";
    this.#page.part("failed-words").textContent = failed;
  }
}

const root = document.querySelector<HTMLElement>("[data-list-page]");
const form = root?.querySelector<HTMLFormElement>("[data-filters]");
if (root && form) new CalendarPage(root, form);
void import("./rounds-page");
