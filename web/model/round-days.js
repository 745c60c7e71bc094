/**
 * What browser/rounds needs to say where a round stands today: the same for those that were built into a page and those that the API
 * tells of.
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
