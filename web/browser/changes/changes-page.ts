import operation from "../../../schema/operations/site/ChangesSince.graphql";
import type { ChangesSinceQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { failureWords } from "../failure-words";
import { part } from "../part";

/** Adds what was published since the page was built. The built content stays even if the API does not answer. */
class NewerChanges {
  readonly #root = part("newer");
  readonly #list = part("newer-list");
  readonly #more = part<HTMLButtonElement>("more");
  readonly #failed = part("failed");
  #after: string | null = null;

  constructor() {
    this.#more.addEventListener("click", () => this.ask());
  }

  /** A second click while a request is running does nothing. */
  async ask(): Promise<void> {
    if (this.#list.hasAttribute("aria-busy")) return;
    this.#list.setAttribute("aria-busy", "true");
    this.#failed.hidden = true;
    try {
      const [{ changes }, { publications }, { publicationView }] = await Promise.all([
        api.read<ChangesSinceQuery>(operation, { since: this.#root.dataset.since, after: this.#after }),
        import("../../model/changes.js"),
        import("./publication-view"),
      ]);
      const known = this.#list.childElementCount;
      this.#list.append(...publications(changes.nodes).map(publicationView));
      this.#after = changes.pageInfo.endCursor ?? this.#after;
      this.#root.hidden = this.#list.childElementCount === 0;
      this.#more.hidden = !changes.pageInfo.hasNextPage;
      this.#failed.hidden = true;
      if (known > 0) this.#focus(known);
    } catch (failure) {
      this.#failed.textContent = `${failureWords(failure)}这个页面生成以后公布的变更没有取到。`;
      this.#failed.hidden = false;
    } finally {
      this.#list.removeAttribute("aria-busy");
    }
  }

  #focus(first: number): void {
    const heading = this.#list.children[first]?.querySelector("h3");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }
}

void new NewerChanges().ask();
