/** A day as a person writes it: three fields of digits. */
export interface WrittenDay {
  year: string;
  month: string;
  day: string;
}

export type DayPart = keyof WrittenDay;

const PARTS: readonly [DayPart, string][] = [
  ["year", "年"],
  ["month", "月"],
  ["day", "日"],
];
const EARLIEST_YEAR = 1900;

/** Today in Shanghai, as in the API. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(now);
}

/** Full-width digits and spaces are as good as any. */
const digits = (text: string) => text.normalize("NFKC").trim();

/** A day in the API's form. The first day stands for a whole month. */
export interface ReadDay {
  day: string;
  ofMonth?: true;
}

/**
 * Reads a day as `2016-11-21`, or says what is wrong with it and in which field.
 *
 * @param monthDoes whether year and month are enough, as on the printed form
 */
export function readDay(
  label: string,
  written: WrittenDay,
  latest: string,
  monthDoes = false,
): ReadDay | { message: string; part: DayPart } {
  if (monthDoes && digits(written.day) === "") {
    const read = readDay(label, { ...written, day: "1" }, latest);
    return "day" in read ? { ...read, ofMonth: true } : read;
  }
  const missing = PARTS.filter(([part]) => digits(written[part]) === "");
  const [first] = missing;
  if (first !== undefined) {
    return { message: `${label}还没有填${missing.map(([, name]) => name).join("、")}`, part: first[0] };
  }
  // What is no number of plain digits, such as 2e3 or 0x7e, is none of them.
  const number = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);
  const [year, month, day] = PARTS.map(([part]) => number(digits(written[part]))) as [number, number, number];
  if (!(year >= EARLIEST_YEAR && year <= 9999))
    return { message: `${label}的年份要写四位数字，例如2016`, part: "year" };
  if (!(month >= 1 && month <= 12)) return { message: `${label}的月份要在1到12之间`, part: "month" };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(day >= 1) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return { message: `${label}：${year}年${month}月没有这一天`, part: "day" };
  }
  const read = date.toISOString().slice(0, 10);
  return read > latest ? { message: `${label}不能晚于今天`, part: "year" } : { day: read };
}
