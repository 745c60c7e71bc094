import { chineseDay } from "../../model/dates.js";
import { element } from "../element";
import { dayBeside, daysBetween } from "../shanghai-day";
import type { RoundDays } from "./status";
import { roundStatus } from "./status";

export type StepState = "over" | "now" | "ahead";

/** A step of a round: its first and its last day. Null where it is not known. */
export interface Step {
  from: string | null;
  to: string | null;
  /** What is said before it, where the day on the page is not that of `from`. */
  ahead?: string;
}

/** The steps of a round in the order of the page: application, payment, admission ticket, exam, results. */
export function steps({ apply, pay, ticket, exams, results }: RoundDays): Step[] {
  const first = exams[0] ?? null;
  const last = exams.at(-1) ?? null;
  return [
    { from: apply[0], to: apply[1] },
    { from: pay[0], to: pay[1] },
    { from: ticket, to: first === null ? null : dayBeside(first, -1) },
    { from: first, to: last },
    { from: last === null ? null : dayBeside(last, 1), to: results, ahead: "考完以后" },
  ];
}

export function stateOf({ from, to }: Step, today: string): StepState {
  if (to !== null && today > to) return "over";
  return from !== null && today >= from ? "now" : "ahead";
}

/** The state in words, with how long it is to the day that comes next. */
export function stateWords(step: Step, today: string): string {
  const state = stateOf(step, today);
  if (state === "over") return "已过";
  if (state === "now") return step.to === null ? "在这一步" : `在这一步，到${day(step.to)}`;
  if (step.ahead !== undefined) return step.ahead;
  return step.from === null ? "还没到" : `还有 ${daysBetween(today, step.from)} 天`;
}

/** Which rounds are under way; where none is, the one that comes next. */
export function worthShowing(rounds: readonly RoundDays[], today: string): boolean[] {
  const statuses = rounds.map((round) => roundStatus(round, today));
  // Nobody knows how long results are waited for when their day is not known.
  const underWay = rounds.map(({ results }, place) => {
    const status = statuses[place];
    return status === "RESULTS_PENDING" ? results !== null : status !== "NOT_YET_OPEN" && status !== "FINISHED";
  });
  if (underWay.includes(true)) return underWay;
  const coming = rounds.filter((_, place) => statuses[place] === "NOT_YET_OPEN").map(({ apply }) => apply[0]);
  const next = coming.sort()[0];
  return rounds.map(({ apply }, place) => statuses[place] === "NOT_YET_OPEN" && apply[0] === next);
}

/** Marks the steps of each round in the page, and shows those rounds of a plan that matter now. */
export function markTracks(today: string): void {
  for (const track of document.querySelectorAll<HTMLElement>("[data-track]")) {
    steps(daysOf(track)).forEach((step, place) => {
      const item = track.children[place];
      const state = stateOf(step, today);
      item?.classList.add(`track__step--${state}`);
      if (state === "now") item?.setAttribute("aria-current", "step");
      item?.append(" ", element("span", { class: "track__state" }, stateWords(step, today)));
    });
  }
  for (const list of document.querySelectorAll<HTMLElement>("[data-tracks]")) {
    const tracks = [...list.querySelectorAll<HTMLElement>("[data-track]")];
    worthShowing(tracks.map(daysOf), today).forEach((worth, place) => {
      const round = tracks[place]?.parentElement;
      if (round) round.hidden = !worth;
    });
  }
}

const daysOf = (track: HTMLElement): RoundDays => JSON.parse(track.dataset.track ?? "");

const day = (iso: string) => chineseDay(iso).replace(/^.*年/, "");
