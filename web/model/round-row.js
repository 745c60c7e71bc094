import { chineseDays } from "./dates.js";
import { levelWords } from "./levels.js";
import { statusDays } from "./round-days.js";

/**
 * A round as a row of the calendar of all organizations: for rounds built into the page and for rounds from the API alike.
 *
 * @import { RoundsQuery, SkillLevel } from "../generated/operations.ts"
 * @typedef {Pick<RoundsQuery["rounds"]["nodes"][number], "name" | "application" | "payment" | "admissionTicketFrom" | "examDates" | "resultsExpectedBy">
 *   & { offerings: readonly { level: SkillLevel, occupation: { name: string } }[] }} Round
 * @param {Round} round
 */
export function roundRow(round) {
  /** @type {Map<string, SkillLevel[]>} */
  const levels = new Map();
  for (const { occupation, level } of round.offerings) {
    levels.set(occupation.name, [...(levels.get(occupation.name) ?? []), level]);
  }
  return {
    assesses: [...levels].map(([name, own]) => `${name}（${levelWords(own)}）`).join("；"),
    application: chineseDays([round.application.opensOn, round.application.closesOn]),
    payment: chineseDays([round.payment.opensOn, round.payment.closesOn]),
    exam: chineseDays(round.examDates, "、"),
    days: statusDays(round),
  };
}
