import type { DayPart, WrittenDay } from "../eligibility/day";
import { readDay } from "../eligibility/day";

/** Something that must change in a form, and the id of the control to go to. */
export interface Fault {
  id: string;
  message: string;
}

/** What a form holds, by the name of its control. Radios and boxes that are not chosen are absent. */
export type Values = ReadonlyMap<string, string>;

/** Reads the input, and collects what is missing or wrong. `label` gives the name of a control. */
export class Reader {
  readonly faults: Fault[] = [];
  private readonly values: Values;
  private readonly label: (id: string) => string;
  readonly today: string;

  constructor(values: Values, label: (id: string) => string, today: string) {
    this.values = values;
    this.label = label;
    this.today = today;
  }

  /** One of several, or an empty text and a fault. */
  choice(name: string): string {
    const chosen = this.values.get(name) ?? "";
    if (chosen === "") this.faults.push({ id: name, message: `请选择：${this.label(name)}` });
    return chosen;
  }

  /** Text without the spaces around it, or an empty text and a fault. */
  text(name: string): string {
    const text = this.optionalText(name);
    if (text === "") this.faults.push({ id: name, message: `请填写：${this.label(name)}` });
    return text;
  }

  /** Text that may be left out. */
  optionalText(name: string): string {
    return (this.values.get(name) ?? "").trim();
  }

  /** Yes, no, or null for what the reader does not know. */
  yesOrNo(name: string): boolean | null {
    const chosen = this.choice(name);
    return chosen === "yes" ? true : chosen === "no" ? false : null;
  }

  /** A day up to today, or an empty text and a fault. */
  day(name: string): string {
    const read = readDay(this.label(name), this.written(name), this.today);
    if ("day" in read) return read.day;
    this.faults.push({ id: `${name}-${read.part}`, message: read.message });
    return "";
  }

  /** A day that may be left out: null when nothing is written. */
  optionalDay(name: string): string | null {
    const { year, month, day } = this.written(name);
    return `${year}${month}${day}`.trim() === "" ? null : this.day(name);
  }

  private written(name: string): WrittenDay {
    const part = (of: DayPart) => this.values.get(`${name}-${of}`) ?? "";
    return { year: part("year"), month: part("month"), day: part("day") };
  }
}
