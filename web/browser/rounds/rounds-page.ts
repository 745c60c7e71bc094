import { chineseDay } from "../../model/dates.js";
import "../folds";
import { shanghaiDay } from "../shanghai-day";
import { calendarLinks } from "./calendar-links";
import type { RoundDays } from "./status";
import { roundStatus } from "./status";
import { drawToday } from "./today-line";
import { markTracks } from "./track";
import { roundWords, SHORT, yearWords } from "./words";

/** A page is built once and read on any day: what depends on the day is said here. */
const today = shanghaiDay(new Date());
for (const place of document.querySelectorAll<HTMLElement>("[data-round]")) {
  const days: RoundDays = JSON.parse(place.dataset.round ?? "");
  place.textContent =
    place.dataset.form === "short"
      ? SHORT[roundStatus(days, today)]
      : `今天是${chineseDay(today)}。${roundWords(days, today)}`;
}
for (const place of document.querySelectorAll<HTMLElement>("[data-year-words]")) {
  const rounds: RoundDays[] = JSON.parse(place.dataset.yearWords ?? "");
  place.textContent = `今天是${chineseDay(today)}。${yearWords(rounds, today)}`;
}
for (const picture of document.querySelectorAll<HTMLElement>("[data-year]")) drawToday(picture, today);
markTracks(today);
calendarLinks();
if (document.querySelector("[data-newer-plans]")) void import("../plans/newer-plans");
