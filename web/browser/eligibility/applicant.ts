import type { ApplicantInput, EligibilityQueryVariables } from "../../generated/operations.ts";
import { type Fault, type Form, FormEntry, type Value } from "./form-entry";
import type { Question } from "./questions";

export type Applicant = ApplicantInput;
export type Input = EligibilityQueryVariables["input"];

const MOST_ENTRIES = 100;

const NEEDS_APPROVAL = [
  "HIGHER_VOCATIONAL",
  "JUNIOR_COLLEGE",
  "BACHELOR",
  "POSTGRADUATE",
  "CONTINUING_HIGHER_EDUCATION",
];

const ENTRIES: Partial<Record<Question, (entry: FormEntry) => Record<string, Value>>> = {
  work(entry) {
    const relation = entry.relation("occupationName");
    const from = entry.dayOrMonth("from");
    const to = entry.value("current") === "yes" ? { to: null } : entry.dayOrMonth("to");
    if (endsBefore(from, to)) entry.fault("to-year", "结束日期不能早于开始日期");
    return { ...relation, ...from, ...to };
  },
  certificates: (entry) => ({
    level: entry.choice("level"),
    ...entry.relation("occupationName"),
    ...entry.dayOrMonth("obtainedOn"),
  }),
  titles: (entry) => ({
    rank: entry.choice("rank"),
    qualification: entry.choice("qualification") === "yes",
    corresponds: entry.yesOrNo("corresponds"),
    ...entry.dayOrMonth("obtainedOn"),
  }),
  education(entry) {
    const kind = entry.choice("kind");
    const read = { kind, standing: entry.choice("standing"), ...entry.relation("majorName") };
    return NEEDS_APPROVAL.includes(kind ?? "")
      ? { ...read, approvedProgramme: entry.yesOrNo("approvedProgramme") }
      : read;
  },
};

/** Whether every day that the end may be lies before every day that the start may be. */
function endsBefore(start: Record<string, Value>, end: Record<string, Value>): boolean {
  const from = String(start.from ?? "");
  const to = String(end.to ?? "");
  if (from === "" || to === "") return false;
  // The first of the month stands for all its days: the month alone is compared.
  const length = start.fromPrecision === "MONTH" || end.toPrecision === "MONTH" ? "2016-11".length : from.length;
  return to.slice(0, length) < from.slice(0, length);
}

/** How many entries a form holds; they are numbered from 0 on. */
export function entryCount(form: Form, question: Question): number {
  const numbers = [...form.keys()].map((name) => Number(name.match(`^${question}-(\\d+)-`)?.[1] ?? -1));
  return Math.max(-1, ...numbers) + 1;
}

/** Reads the form of a question as the part of the applicant it asks for, or says everything that is wrong with it. */
export function readForm(
  question: Question,
  form: Form,
  label: (id: string) => string,
  today: string,
): { part: Applicant } | { faults: Fault[] } {
  const whole = new FormEntry(form, `${question}-`, label, today);
  const part: Applicant = {};
  if (question === "birth") part.birthDate = whole.day("date");
  else if (question === "intention") part.intendsToWork = whole.yesOrNo("answer");
  else Object.assign(part, { [question]: readList(question, whole, form, label, today) });
  return whole.faults.length > 0 ? { faults: whole.faults } : { part };
}

function readList(
  question: Question,
  whole: FormEntry,
  form: Form,
  label: (id: string) => string,
  today: string,
): object[] {
  const read = ENTRIES[question];
  if (read === undefined || whole.choice("any") !== "yes") return [];
  const count = entryCount(form, question);
  if (count > MOST_ENTRIES) whole.fault("any", `最多填${MOST_ENTRIES}条`);
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const entry = new FormEntry(form, `${question}-${place}-`, label, today);
    const value = read(entry);
    const text = JSON.stringify(value);
    if (entry.faults.length === 0 && seen.has(text)) {
      whole.fault(`${place}-remove`, `第${place + 1}条和前面的一条完全一样，请删去一条`);
    }
    seen.add(text);
    whole.faults.push(...entry.faults);
    return value;
  });
}
