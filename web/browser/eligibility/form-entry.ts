import type { DayPart, ReadDay, WrittenDay } from "./day";
import { readDay } from "./day";

/** The values of a question's form by control name. Unchecked boxes and radio buttons are absent. */
export type Form = ReadonlyMap<string, string>;

/** Something that must change in a form, and the id of the control to go to. */
export interface Fault {
  id: string;
  message: string;
}

/** The choice that leaves a fact unsaid. */
export const UNSURE = "UNSURE";

/** The value of a control in an entry. */
export type Value = string | boolean | null;

/** Reads one entry of a list; `label` names a control for its reader. */
export class FormEntry {
  readonly faults: Fault[] = [];
  private readonly form: Form;
  private readonly prefix: string;
  private readonly label: (id: string) => string;
  private readonly today: string;

  constructor(form: Form, prefix: string, label: (id: string) => string, today: string) {
    this.form = form;
    this.prefix = prefix;
    this.label = label;
    this.today = today;
  }

  value(name: string): string {
    return this.form.get(this.prefix + name)?.trim() ?? "";
  }

  /** One of several; null for the choice that says nothing. */
  choice(name: string): string | null {
    const chosen = this.value(name);
    if (chosen === "") this.fault(name, `请选择${this.label(this.prefix + name)}`);
    return chosen === UNSURE || chosen === "" ? null : chosen;
  }

  yesOrNo(name: string): boolean | null {
    const chosen = this.choice(name);
    return chosen === null ? null : chosen === "yes";
  }

  day(name: string): string {
    return this.dayAs(name, false).day;
  }

  /** A day, or only its month. */
  dayOrMonth(name: string): Record<string, Value> {
    const { day, ofMonth } = this.dayAs(name, true);
    return ofMonth ? { [name]: day, [`${name}Precision`]: "MONTH" } : { [name]: day };
  }

  private dayAs(name: string, monthDoes: boolean): ReadDay {
    const part = (of: DayPart) => this.value(`${name}-${of}`);
    const written: WrittenDay = { year: part("year"), month: part("month"), day: part("day") };
    const read = readDay(this.label(this.prefix + name), written, this.today, monthDoes);
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
    this.faults.push({ id: this.prefix + name, message });
  }
}
