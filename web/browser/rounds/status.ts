/** The days of a round, as model/plan.js writes them into the page. Windows are first and last day, both included. */
export interface RoundDays {
  name: string;
  apply: [string, string];
  pay: [string, string];
  ticket: string;
  exams: string[];
  results: string | null;
}

/** As AssessmentRoundStatus of the schema; a page that was built long ago cannot ask the API for it. */
export type RoundStatus =
  | "NOT_YET_OPEN"
  | "APPLICATION_OPEN"
  | "PAYMENT"
  | "BEFORE_EXAM"
  | "EXAM"
  | "RESULTS_PENDING"
  | "FINISHED";

export function roundStatus({ apply, pay, exams, results }: RoundDays, today: string): RoundStatus {
  const firstExam = exams[0] ?? "";
  const lastExam = exams.at(-1) ?? firstExam;
  if (today < apply[0]) return "NOT_YET_OPEN";
  if (today <= apply[1]) return "APPLICATION_OPEN";
  if (today >= pay[0] && today <= pay[1]) return "PAYMENT";
  if (today < firstExam) return "BEFORE_EXAM";
  if (today <= lastExam) return "EXAM";
  return results === null || today <= results ? "RESULTS_PENDING" : "FINISHED";
}

/** Rounds one can still apply for, now or on a later day. */
export function isOpenOrComing(status: RoundStatus): boolean {
  return status === "NOT_YET_OPEN" || status === "APPLICATION_OPEN";
}
