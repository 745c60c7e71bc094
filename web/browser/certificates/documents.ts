import { documentForms } from "../../../schema/certificates/rules.json";
import type { IdentityDocumentType } from "../../generated/operations.ts";
import { compact } from "./typed";

export { codeProblem, nameProblem, numberProblem } from "./typed";

/** Why a number cannot belong to a document of its kind. */
export type DocumentProblem = "FORM" | "BIRTH_DATE" | "CHECK_DIGIT" | "DOCUMENT_TYPE_DIFFERS";

/** The published forms; kinds whose numbers may have a check digit come first. */
const FORMS: Record<IdentityDocumentType, string> = documentForms;
const CHECKED = (Object.keys(FORMS) as IdentityDocumentType[]).slice(0, 3);
const fits = (type: IdentityDocumentType, number: string) => RegExp(`^(?:${FORMS[type]})$`).test(number);
const WITH_CHECK_DIGIT = /^\d{17}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit by GB 11643. */
function isChecked(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return "10X98765432"[sum % 11] === number[17];
}

/** Whether a living person can have been born on the day in it. */
function isDated(number: string, today: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const born = `${year}-${month}-${day}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year >= "1900" && born <= today && date.toISOString().startsWith(born);
}

/** The only kind of document that can have the number; null when several or none can. */
export function kindOf(typed: string, today: string): IdentityDocumentType | null {
  const number = compact(typed);
  if (/^[A-Z]{3}\d{12}$/.test(number)) return "PERMANENT_RESIDENCE_CARD";
  const good = WITH_CHECK_DIGIT.test(number) && isDated(number, today) && isChecked(number);
  return (good && CHECKED.find((type) => fits(type, number))) || null;
}

/** The problem of a number, regardless of which documents exist; null when none is apparent. `today` is a day in ISO form. */
export function documentProblem(type: IdentityDocumentType, typed: string, today: string): DocumentProblem | null {
  const kind = kindOf(typed, today);
  if (kind !== null) return kind === type ? null : "DOCUMENT_TYPE_DIFFERS";
  const number = compact(typed);
  if (!fits(type, number)) return "FORM";
  if (!CHECKED.includes(type) || !WITH_CHECK_DIGIT.test(number)) return null;
  return isDated(number, today) ? "CHECK_DIGIT" : "BIRTH_DATE";
}

/** The problem in words; null when there is none, or no kind is chosen yet. */
export function numberFault(type: IdentityDocumentType | "", typed: string, today: string): string | null {
  const problem = type === "" ? null : documentProblem(type, typed, today);
  return problem === null ? null : DOCUMENT_PROBLEMS[problem];
}

export const DOCUMENT_PROBLEMS: Record<DocumentProblem, string> = {
  FORM: "这不像这种证件的号码，请核对号码和证件种类",
  BIRTH_DATE: "号码里的出生日期不对，请核对",
  CHECK_DIGIT: "号码的最后一位和前面的对不上，请核对",
  DOCUMENT_TYPE_DIFFERS: "这是另一种证件的号码，请改选证件种类",
};
