import type { AssessmentRoundFilter, SkillLevel } from "../../generated/operations.ts";
import type { ListState } from "../list-state";
import type { RoundDays } from "./status";
import { roundStatus } from "./status";

const chosen = ({ choices }: ListState, name: string): string | undefined => choices.get(name)?.[0];

/** What the API is asked for. */
export function filterOf(state: ListState): AssessmentRoundFilter {
  const organization = chosen(state, "organization");
  const occupation = chosen(state, "occupation");
  const level = chosen(state, "level");
  const month = chosen(state, "month");
  return {
    ...(organization !== undefined && { organization }),
    ...(occupation !== undefined && { occupation }),
    ...(level !== undefined && { level: `LEVEL_${level}` as SkillLevel }),
    ...(month !== undefined && { from: `${month}-01`, to: lastDayOf(month) }),
    ...(chosen(state, "open") !== undefined && { openNow: true }),
  };
}

/** @param month such as 2026-04 */
function lastDayOf(month: string): string {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}

/** A round that was built into the page. */
export interface BuiltRound {
  organization: string;
  /** Codes of occupations, each with the number of a level: 4-07-03-05/3. */
  offerings: readonly string[];
  days: RoundDays;
}

/** Whether the API would find it: the same for when it does not answer. */
export function fits({ organization, offerings, days }: BuiltRound, state: ListState, today: string): boolean {
  const wanted = filterOf(state);
  const level = wanted.level?.replace("LEVEL_", "");
  const first = days.exams[0] ?? "";
  const last = days.exams.at(-1) ?? "";
  return (
    (!wanted.organization || organization === wanted.organization) &&
    offerings.some((offering) => {
      const [code, number] = offering.split("/");
      return (!wanted.occupation || code === wanted.occupation) && (!level || number === level);
    }) &&
    (!wanted.from || last >= wanted.from) &&
    (!wanted.to || first <= wanted.to) &&
    (!wanted.openNow || roundStatus(days, today) === "APPLICATION_OPEN")
  );
}
