import type { ListState } from "../list-state";
import type { BuiltRound } from "./calendar-filter";
import { fits } from "./calendar-filter";

/** The rows of the calendar that were built into the page; see the macro calendarTable. */
export class BuiltRows {
  readonly #rows: readonly { element: HTMLElement; round: BuiltRound }[];
  /** The days of each round as they were written, by its id. */
  readonly days: ReadonlyMap<string, string>;

  constructor(list: HTMLElement) {
    const rows = [...list.querySelectorAll<HTMLElement>("[data-id]")];
    const daysOf = (row: HTMLElement) => row.querySelector<HTMLElement>("[data-round]")?.dataset.round ?? "";
    this.days = new Map(rows.map((row) => [row.dataset.id ?? "", daysOf(row)]));
    this.#rows = rows.map((element) => ({
      element,
      round: {
        organization: element.dataset.organization ?? "",
        offerings: (element.dataset.offerings ?? "").trim().split(" "),
        days: JSON.parse(daysOf(element)),
      },
    }));
  }

  fitting(state: ListState, today: string): HTMLElement[] {
    return this.#rows.filter(({ round }) => fits(round, state, today)).map(({ element }) => element);
  }
}
