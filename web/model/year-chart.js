/**
 * Where the days of a year lie in a picture that is as many units wide as the year has days.
 *
 * @typedef {{ opensOn: string, closesOn: string }} DayWindow
 * @typedef {{
 *   application: DayWindow, payment: DayWindow, admissionTicketFrom: string, examDates: readonly string[]
 * }} RoundDays
 */

const DAY_MS = 86_400_000;

/** @param {number} year */
export function axis(year) {
  const months = Array.from({ length: 12 }, (_, month) => dayOf(new Date(Date.UTC(year, month, 1)), year));
  return { year, days: dayOf(new Date(Date.UTC(year + 1, 0, 1)), year), grid: months.slice(1) };
}

/**
 * The four steps of a round, each a lane of the picture: how far from the year's first day, and how many days.
 *
 * @param {RoundDays} round
 * @param {number} year
 */
export function lanes(round, year) {
  const { application, payment, admissionTicketFrom, examDates } = round;
  const lastExam = examDates.at(-1) ?? admissionTicketFrom;
  return [
    lane("apply", "申报", application.opensOn, application.closesOn, year),
    lane("pay", "缴费", payment.opensOn, payment.closesOn, year),
    lane("ticket", "准考证", admissionTicketFrom, dayBefore(examDates[0] ?? admissionTicketFrom), year),
    lane("exam", "考试", examDates[0] ?? lastExam, lastExam, year),
  ];
}

/**
 * @param {string} kind
 * @param {string} label
 * @param {string} first
 * @param {string} last
 * @param {number} year
 */
function lane(kind, label, first, last, year) {
  const x = dayOf(new Date(first), year);
  return { kind, label, x, width: dayOf(new Date(last), year) + 1 - x };
}

/**
 * @param {Date} date
 * @param {number} year
 */
function dayOf(date, year) {
  return (date.getTime() - Date.UTC(year, 0, 1)) / DAY_MS;
}

/** @param {string} day */
function dayBefore(day) {
  return new Date(new Date(day).getTime() - DAY_MS).toISOString().slice(0, 10);
}
