import { chineseDay, chineseDays } from "../../model/dates.js";
import { statusDays } from "../../model/round-days.js";
import { element } from "../element";
import { stateOf, stateWords, steps, worthShowing } from "../rounds/track";
import type { Plan } from "./plan-view";

type Round = Plan["rounds"][number];

/** The steps of the rounds that are under way or come next, as pages/_includes/macros/track.njk draws them. */
export function roundTracks({ rounds }: Plan, today: string): HTMLElement[] {
  const worth = worthShowing(rounds.map(statusDays), today);
  return rounds
    .filter((_, place) => worth[place])
    .flatMap((round) => [element("p", { class: "track__round" }, `${round.name}批次`), track(round, today)]);
}

function track(round: Round, today: string): HTMLElement {
  const days = told(round);
  const items = steps(statusDays(round)).map((step, place) => {
    const [name = "", words = ""] = days[place] ?? [];
    const state = stateOf(step, today);
    return element(
      "li",
      { class: `track__step track__step--${state}`, ...(state === "now" ? { "aria-current": "step" } : {}) },
      element("span", { class: "track__name" }, name),
      " ",
      element("span", { class: "track__days" }, words),
      " ",
      element("span", { class: "track__state" }, stateWords(step, today)),
    );
  });
  return element("ol", { class: "track" }, ...items);
}

function told({ application, payment, admissionTicketFrom, examDates, resultsExpectedBy }: Round): [string, string][] {
  return [
    ["申报", chineseDays([application.opensOn, application.closesOn])],
    ["缴费", chineseDays([payment.opensOn, payment.closesOn])],
    ["准考证", `${chineseDay(admissionTicketFrom)}起`],
    ["考试", chineseDays(examDates, "、")],
    ["成绩", resultsExpectedBy === null ? "哪天出，没有写" : `一般不晚于${chineseDay(resultsExpectedBy)}`],
  ];
}
