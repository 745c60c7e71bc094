import type { ApplicantFact } from "../../generated/operations.ts";

/** The questions of the wizard, each a page of its own. */
export const QUESTIONS = ["birth", "intention", "work", "certificates", "titles", "education"] as const;
export type Question = (typeof QUESTIONS)[number];

const ASKED_BY: Record<ApplicantFact, Question> = {
  BIRTH_DATE: "birth",
  INTENTION: "intention",
  WORK: "work",
  WORK_RELATION: "work",
  WORK_DATE: "work",
  CERTIFICATES: "certificates",
  CERTIFICATE_RELATION: "certificates",
  CERTIFICATE_DATE: "certificates",
  TITLES: "titles",
  TITLE_CORRESPONDENCE: "titles",
  TITLE_DATE: "titles",
  EDUCATION: "education",
  MAJOR_RELATION: "education",
  PROGRAMME_APPROVAL: "education",
};

/** The question that asks for a fact. */
export const questionOf = (fact: ApplicantFact): Question => ASKED_BY[fact];

/** The questions that still matter and have been neither answered nor left out, each once, the most useful first. */
export function questionsLeft(
  missingFacts: readonly ApplicantFact[],
  settled: { has(question: Question): boolean },
): Question[] {
  return [...new Set(missingFacts.map(questionOf))].filter((question) => !settled.has(question));
}
