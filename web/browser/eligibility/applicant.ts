import type { ApplicantInput, EligibilityQueryVariables } from "../../generated/operations.ts";
import type { DayPart, ReadDay, WrittenDay } from "./day";
import { readDay } from "./day";
import type { Question } from "./questions";

/** What the form of a question holds: values by the name of the control. Boxes and radios that are not chosen are absent. */
export type Form = ReadonlyMap<string, string>;

/** Something that must change in a form, and the id of the control to go to. */
export interface Fault {
  id: string;
  message: string;
}

export type Applicant = ApplicantInput;
export type Input = EligibilityQueryVariables["input"];

/** The choice that leaves a fact unsaid. */
export const UNSURE = "UNSURE";
const MOST_ENTRIES = 100;

type Value = string | boolean | null;

/** Reads one entry of a list; `label` names a control for its reader. */
class Entry {
  readonly faults: Fault[] = [];
  readonly #form: Form;
  readonly #prefix: string;
  readonly #label: (id: string) => string;
  readonly #today: string;

  constructor(form: Form, prefix: string, label: (id: string) => string, today: string) {
    this.#form = form;
    this.#prefix = prefix;
    this.#label = label;
    this.#today = today;
  }

  value(name: string): string {
    return this.#form.get(this.#prefix + name)?.trim() ?? "";
  }

  /** One of several; null for the choice that says nothing. */
  choice(name: string): string | null {
    const chosen = this.value(name);
    if (chosen === "") this.fault(name, `请选择${this.#label(this.#prefix + name)}`);
    return chosen === UNSURE || chosen === "" ? null : chosen;
  }

  yesOrNo(name: string): boolean | null {
    const chosen = this.choice(name);
    return chosen === null ? null : chosen === "yes";
  }

  day(name: string): string {
    return this.#day(name, false).day;
  }

  /** A day of which the month may be all that is said. */
  dayOrMonth(name: string): Record<string, Value> {
    const { day, ofMonth } = this.#day(name, true);
    return ofMonth ? { [name]: day, [`${name}Precision`]: "MONTH" } : { [name]: day };
  }

  #day(name: string, monthDoes: boolean): ReadDay {
    const part = (of: DayPart) => this.value(`${name}-${of}`);
    const written: WrittenDay = { year: part("year"), month: part("month"), day: part("day") };
    const read = readDay(this.#label(this.#prefix + name), written, this.#today, monthDoes);
    if ("day" in read) return read;
    this.fault(`${name}-${read.part}`, read.message);
    return { day: "" };
  }

  /** A relation as declared, or else the name by which it can be looked up. */
  relation(nameField: string): Record<string, Value> {
    const relation = this.choice("relation");
    const name = relation === null ? this.value(nameField) : "";
    return name === "" ? { relation } : { relation, [nameField]: name };
  }

  fault(name: string, message: string): void {
    this.faults.push({ id: this.#prefix + name, message });
  }
}

const NEEDS_APPROVAL = [
  "HIGHER_VOCATIONAL",
  "JUNIOR_COLLEGE",
  "BACHELOR",
  "POSTGRADUATE",
  "CONTINUING_HIGHER_EDUCATION",
];

const ENTRIES: Partial<Record<Question, (entry: Entry) => Record<string, Value>>> = {
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
  const whole = new Entry(form, `${question}-`, label, today);
  const part: Applicant = {};
  if (question === "birth") part.birthDate = whole.day("date");
  else if (question === "intention") part.intendsToWork = whole.yesOrNo("answer");
  else Object.assign(part, { [question]: readList(question, whole, form, label, today) });
  return whole.faults.length > 0 ? { faults: whole.faults } : { part };
}

function readList(
  question: Question,
  whole: Entry,
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
    const entry = new Entry(form, `${question}-${place}-`, label, today);
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
