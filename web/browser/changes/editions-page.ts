import operation from "../../../schema/operations/site/Editions.graphql";
import type { EditionsQuery } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { api } from "../api";
import { element } from "../element";
import { failureWords } from "../failure-words";
import { part } from "../part";

type Edition = EditionsQuery["catalogueEditions"][number];

/** Compares any two of the current editions, which the address names. The built content stays when the API is down. */
class EditionChoice {
  readonly #pairs = part("pairs");
  readonly #selects = [...document.querySelectorAll<HTMLSelectElement>("[data-edition]")];

  constructor() {
    for (const select of this.#selects) select.addEventListener("change", () => this.#chosen());
    addEventListener("popstate", () => this.#open());
  }

  async start(): Promise<void> {
    this.#open();
    try {
      const [{ catalogueEditions }, { comparisons }, { comparisonView }] = await Promise.all([
        api.read<EditionsQuery>(operation, {}),
        import("../../model/editions.js"),
        import("./comparison-view"),
      ]);
      for (const pair of comparisons(catalogueEditions)) {
        if (this.#section(pair.id) === null) this.#pairs.append(comparisonView(pair));
      }
      this.#offer(catalogueEditions);
      this.#open();
    } catch (failure) {
      const failed = part("failed");
      failed.textContent = `${failureWords(failure)}这个页面生成以后收录的目录没有取到。`;
      failed.hidden = false;
    }
  }

  #offer(editions: readonly Edition[]): void {
    for (const select of this.#selects) {
      const chosen = select.value;
      const options = editions.map(({ id, effectiveFrom }) =>
        element("option", { value: id }, `${id}年，${chineseDay(effectiveFrom)}起`),
      );
      select.replaceChildren(...options);
      select.value = chosen;
    }
    part("choice").hidden = editions.length < 2;
    part("alone").hidden = editions.length > 1;
  }

  #chosen(): void {
    const [from = "", to = ""] = this.#selects.map((select) => select.value);
    history.pushState(null, "", `?${new URLSearchParams({ from, to })}`);
    this.#show(from, to);
  }

  /** The editions that the address names, or else the last two. */
  #open(): void {
    const asked = new URLSearchParams(location.search);
    const ids = [...(this.#selects[0]?.options ?? [])].map((option) => option.value);
    const [to = "", from = ""] = ids;
    const named = (name: string, otherwise: string) => {
      const id = asked.get(name) ?? "";
      return ids.includes(id) ? id : otherwise;
    };
    this.#show(named("from", from), named("to", to));
  }

  #show(from: string, to: string): void {
    const [earlier, later] = this.#selects;
    if (earlier) earlier.value = from;
    if (later) later.value = to;
    const wanted = this.#section(`${from}-${to}`) ?? this.#section(`${to}-${from}`);
    for (const section of this.#pairs.querySelectorAll<HTMLElement>("[data-pair]")) section.hidden = section !== wanted;
    part("same").hidden = wanted !== null || part("choice").hidden;
  }

  #section(pair: string): HTMLElement | null {
    return [...this.#pairs.querySelectorAll<HTMLElement>("[data-pair]")].find((it) => it.dataset.pair === pair) ?? null;
  }
}

void new EditionChoice().start();
