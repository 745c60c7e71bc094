import type { Problem } from "../../client/client";
import type { Fault } from "./form-entry";
import type { Question } from "./questions";

const QUESTION_OF: Record<string, Question> = {
  birthDate: "birth",
  intendsToWork: "intention",
  work: "work",
  certificates: "certificates",
  titles: "titles",
  education: "education",
};
const PATH = /^input\.applicant\.(\w+)(?:\[(\d+)\](?:\.(\w+))?)?$/;
const DAYS = ["from", "to", "obtainedOn"];

/** Where a control stands that the API does not accept. Null when it is none of the wizard's. */
export function placeOf({ argument }: Problem): { question: Question; id: string } | null {
  const [, fact = "", place, field] = PATH.exec(argument) ?? [];
  const question = QUESTION_OF[fact];
  if (question === undefined) return null;
  if (question === "birth") return { question, id: "birth-date-year" };
  if (question === "intention") return { question, id: "intention-answer" };
  if (place === undefined) return { question, id: `${question}-any` };
  if (field === undefined) return { question, id: `${question}-${place}-remove` };
  return { question, id: `${question}-${place}-${DAYS.includes(field) ? `${field}-year` : field}` };
}

/** What the API rejects in the first question of the wizard in which it rejects something. Null when it is in none. */
export function rejectedIn(
  problems: readonly Problem[],
): { question: Question; faults: (label: (id: string) => string) => Fault[] } | null {
  const places = problems.map(placeOf).filter((place) => place !== null);
  const [first] = places;
  if (first === undefined) return null;
  const { question } = first;
  const own = places.filter((place) => place.question === question);
  return {
    question,
    // A whole entry has no label.
    faults: (label) =>
      own.map(({ id }) => ({
        id,
        message: `${label(id.replace(/-(year|month|day)$/, "")) || "这条"}：这样填不行，请检查`,
      })),
  };
}
