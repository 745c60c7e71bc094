/**
 * The days that browser/rounds needs for the status of a round, both for rounds built into a page and for rounds from the API.
 *
 * @param {{
 *   name: string,
 *   application: { opensOn: string, closesOn: string },
 *   payment: { opensOn: string, closesOn: string },
 *   admissionTicketFrom: string,
 *   examDates: string[],
 *   resultsExpectedBy: string | null,
 * }} round
 * @returns {import("../browser/rounds/status.ts").RoundDays}
 */
export function statusDays({ name, application, payment, admissionTicketFrom, examDates, resultsExpectedBy }) {
  return {
    name,
    apply: [application.opensOn, application.closesOn],
    pay: [payment.opensOn, payment.closesOn],
    ticket: admissionTicketFrom,
    exams: examDates,
    results: resultsExpectedBy,
  };
}
