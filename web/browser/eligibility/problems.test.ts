import { expect, it } from "vitest";
import { placeOf } from "./problems.ts";

it.each([
  ["input.applicant.birthDate", "birth", "birth-date-year"],
  ["input.applicant.work[0].from", "work", "work-0-from-year"],
  ["input.applicant.certificates[12].occupationName", "certificates", "certificates-12-occupationName"],
  ["input.applicant.titles[1]", "titles", "titles-1-remove"],
  ["input.applicant.education", "education", "education-any"],
])("%s is on the page of %s", (argument, question, id) => {
  expect(placeOf({ argument, message: "" })).toEqual({ question, id });
});

it("knows what is not its own", () => {
  expect(placeOf({ argument: "input.occupation", message: "" })).toBeNull();
});
