import { expect, it } from "vitest";
import { placeOf, rejectedIn } from "./problems.ts";

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

it("collects what is rejected in the first question only", () => {
  const problem = (argument: string) => ({ argument, message: "" });
  const problems = ["input.occupation", "input.applicant.work[0].from", "input.applicant.birthDate"].map(problem);
  const rejected = rejectedIn([...problems, problem("input.applicant.work[1].relation")]);
  expect(rejected?.question).toBe("work");
  expect(rejected?.faults((id) => id)).toEqual([
    { id: "work-0-from-year", message: "work-0-from：这样填不行，请检查" },
    { id: "work-1-relation", message: "work-1-relation：这样填不行，请检查" },
  ]);
  expect(rejectedIn([problem("input.occupation")])).toBeNull();
  const entry = rejectedIn([problem("input.applicant.titles[1]")]);
  expect(entry?.faults(() => "")).toEqual([{ id: "titles-1-remove", message: "这条：这样填不行，请检查" }]);
});
