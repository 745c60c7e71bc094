import { expect, it } from "vitest";
import { documents } from "../../../schema/certificates/rules.json";
import type { IdentityDocumentType } from "../../generated/operations.ts";
import { DOCUMENT_TYPES } from "../../model/certificate.js";
import { DOCUMENT_PROBLEMS, documentProblem, kindOf } from "./documents.ts";

const TODAY = "2026-11-21";

it.each(documents.cases)("judges $number as a $type as the API does", ({ type, number, kind, problem }) => {
  expect(documentProblem(type as IdentityDocumentType, number, TODAY)).toBe(problem);
  expect(kindOf(number, TODAY)).toBe(kind);
});

it("has words for every problem, and names every kind as it is published", () => {
  const problems = documents.cases.flatMap(({ problem }) => problem ?? []);
  expect(Object.keys(DOCUMENT_PROBLEMS).sort()).toEqual([...new Set(problems)].sort());
  for (const [type, published] of Object.entries(documents.kinds)) {
    for (const name of DOCUMENT_TYPES[type as IdentityDocumentType].split("、")) expect(published).toContain(name);
  }
});
