import { expect, it } from "vitest";
import { axis, lanes } from "./year-chart.js";

it("draws every year as wide as it is long", () => {
  expect(axis(2026).days).toBe(365);
  expect(axis(2028).days).toBe(366);
  expect(axis(2026).grid).toEqual([31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]);
});

it("puts both ends of a window into its bar, and ends the ticket's bar on the eve of the exam", () => {
  const round = {
    application: { opensOn: "2026-02-23", closesOn: "2026-03-22" },
    payment: { opensOn: "2026-03-23", closesOn: "2026-03-29" },
    admissionTicketFrom: "2026-04-20",
    examDates: ["2026-04-25", "2026-04-26"],
  };
  expect(lanes(round, 2026).map(({ kind, x, width }) => [kind, x, width])).toEqual([
    ["apply", 53, 28],
    ["pay", 81, 7],
    ["ticket", 109, 5],
    ["exam", 114, 2],
  ]);
});
