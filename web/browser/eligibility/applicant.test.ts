import { expect, it } from "vitest";
import { readForm } from "./applicant.ts";
import type { Question } from "./questions.ts";

const read = (question: Question, form: Record<string, string>) =>
  readForm(question, new Map(Object.entries(form)), (id) => `“${id}”`, "2026-11-21");

const day = (name: string, year: string, month: string, date: string) => ({
  [`${name}-year`]: year,
  [`${name}-month`]: month,
  [`${name}-day`]: date,
});

it("takes none as an empty list", () => {
  expect(read("titles", { "titles-any": "no" })).toEqual({ part: { titles: [] } });
});

it("reads work that goes on, and work whose relation is to be looked up", () => {
  const form = {
    "work-any": "yes",
    "work-0-relation": "SAME",
    ...day("work-0-from", "2016", "11", "21"),
    "work-0-current": "yes",
    "work-1-relation": "UNSURE",
    "work-1-occupationName": " 心理咨询师 ",
    ...day("work-1-from", "2010", "1", "1"),
    ...day("work-1-to", "2012", "12", "31"),
  };
  expect(read("work", form)).toEqual({
    part: {
      work: [
        { relation: "SAME", from: "2016-11-21", to: null },
        { relation: null, occupationName: "心理咨询师", from: "2010-01-01", to: "2012-12-31" },
      ],
    },
  });
});

it("takes months where the day is not said, and an end in the month of the start", () => {
  const form = {
    "work-any": "yes",
    "work-0-relation": "SAME",
    ...day("work-0-from", "2016", "11", ""),
    ...day("work-0-to", "2016", "11", ""),
    "work-1-relation": "SAME",
    ...day("work-1-from", "2016", "11", "21"),
    ...day("work-1-to", "2016", "11", ""),
    "work-2-relation": "SAME",
    ...day("work-2-from", "2016", "11", ""),
    "work-2-current": "yes",
  };
  expect(read("work", form)).toEqual({
    part: {
      work: [
        { relation: "SAME", from: "2016-11-01", fromPrecision: "MONTH", to: "2016-11-01", toPrecision: "MONTH" },
        { relation: "SAME", from: "2016-11-21", to: "2016-11-01", toPrecision: "MONTH" },
        { relation: "SAME", from: "2016-11-01", fromPrecision: "MONTH", to: null },
      ],
    },
  });
  const early = { "work-any": "yes", "work-0-relation": "SAME", ...day("work-0-from", "2016", "11", "") };
  expect(read("work", { ...early, ...day("work-0-to", "2016", "10", "31") })).toEqual({
    faults: [{ id: "work-0-to-year", message: "结束日期不能早于开始日期" }],
  });
  expect(read("birth", day("birth-date", "1990", "2", ""))).toHaveProperty("faults");
});

it("leaves unsaid what is not sure", () => {
  const form = {
    "titles-any": "yes",
    "titles-0-rank": "JUNIOR",
    "titles-0-qualification": "yes",
    "titles-0-corresponds": "UNSURE",
  };
  expect(read("titles", { ...form, ...day("titles-0-obtainedOn", "2020", "5", "1") })).toEqual({
    part: { titles: [{ rank: "JUNIOR", qualification: true, corresponds: null, obtainedOn: "2020-05-01" }] },
  });
});

it("asks for the approval of a programme only where it can matter", () => {
  const form = (kind: string) => ({
    "education-any": "yes",
    "education-0-kind": kind,
    "education-0-standing": "GRADUATED",
    "education-0-relation": "SAME",
  });
  expect(read("education", form("SECONDARY_VOCATIONAL"))).toHaveProperty("part");
  expect(read("education", form("BACHELOR"))).toEqual({
    faults: [{ id: "education-0-approvedProgramme", message: "请选择“education-0-approvedProgramme”" }],
  });
});

it("says everything that is wrong at once", () => {
  const form = {
    "work-any": "yes",
    ...day("work-0-from", "2016", "11", "21"),
    ...day("work-0-to", "2016", "11", "20"),
  };
  expect(read("work", { ...form, ...day("work-1-from", "2030", "1", "1"), "work-1-current": "yes" })).toEqual({
    faults: [
      { id: "work-0-relation", message: "请选择“work-0-relation”" },
      { id: "work-0-to-year", message: "结束日期不能早于开始日期" },
      { id: "work-1-relation", message: "请选择“work-1-relation”" },
      { id: "work-1-from-year", message: "“work-1-from”不能晚于今天" },
    ],
  });
});

it("refuses the same entry twice", () => {
  const one = (place: number) => ({
    [`certificates-${place}-level`]: "LEVEL_4",
    [`certificates-${place}-relation`]: "SAME",
    ...day(`certificates-${place}-obtainedOn`, "2020", "5", "1"),
  });
  const twice = read("certificates", { "certificates-any": "yes", ...one(0), ...one(1) });
  expect(twice).toEqual({ faults: [{ id: "certificates-1-remove", message: expect.stringContaining("第2条") }] });
});

it("asks for a choice where none was made", () => {
  expect(read("intention", {})).toEqual({
    faults: [{ id: "intention-answer", message: "请选择“intention-answer”" }],
  });
  expect(read("intention", { "intention-answer": "no" })).toEqual({ part: { intendsToWork: false } });
  expect(read("birth", day("birth-date", "1990", "2", "3"))).toEqual({ part: { birthDate: "1990-02-03" } });
});
