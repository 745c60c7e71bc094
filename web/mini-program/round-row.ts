import { roundWords } from "../browser/rounds/words";
import type { RoundsQuery } from "../generated/mini-program-operations.ts";
import { roundRow as calendarRow } from "../model/round-row.js";
import type { CalendarEvent } from "./calendar";

type Round = RoundsQuery["rounds"]["nodes"][number];

/** A round in the calendar, in the words of the site, and what of it is still to come. */
export function roundRow(round: Round, today: string) {
  const { assesses, application, payment, exam, days } = calendarRow(round);
  const title = `${round.organization?.name ?? "不在现行目录里的机构"}，${round.name}`;
  return {
    title,
    assesses,
    application,
    payment,
    exam,
    now: round.cancelled ? "这个批次已经取消。" : roundWords(days, today),
    events: round.cancelled ? [] : eventsOf(round).filter(({ day }) => day >= today),
  };
}

export type RoundRow = ReturnType<typeof roundRow>;

function eventsOf({ application, payment, examDates }: Round): CalendarEvent[] {
  return [
    { words: "开始申报", day: application.opensOn },
    { words: "申报截止", day: application.closesOn },
    { words: "缴费截止", day: payment.closesOn },
    ...examDates.map((day) => ({ words: "考试", day })),
  ];
}
