import { expect, it } from "vitest";
import { inputOf } from "./said.ts";

it("takes what is left empty as none, and what is not asked for as not said", () => {
  const said = { birthDate: "", intends: false, workFrom: "", certificate: "", obtainedOn: "" } as const;
  expect(inputOf("4-07-03-05", said)).toEqual({
    occupation: "4-07-03-05",
    applicant: { birthDate: null, intendsToWork: false, work: [], certificates: [] },
  });
});

it("asks with work that goes on and a certificate of the occupation", () => {
  const said = {
    birthDate: "1990-01-02",
    intends: true,
    workFrom: "2016-11-21",
    certificate: "LEVEL_4",
    obtainedOn: "2020-05-01",
  } as const;
  expect(inputOf("4-07-03-05", said).applicant).toEqual({
    birthDate: "1990-01-02",
    intendsToWork: true,
    work: [{ relation: "SAME", from: "2016-11-21" }],
    certificates: [{ relation: "SAME", level: "LEVEL_4", obtainedOn: "2020-05-01" }],
  });
});
