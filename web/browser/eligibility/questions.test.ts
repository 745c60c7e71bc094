import { expect, it } from "vitest";
import { questionOf, questionsLeft } from "./questions.ts";

it("asks what the API names first", () => {
  expect(questionsLeft(["WORK", "BIRTH_DATE"], new Set())).toEqual(["work", "birth"]);
});

it("does not ask again what was answered or left out, even when it stays open", () => {
  expect(questionsLeft(["WORK_RELATION", "TITLES"], new Set(["work"] as const))).toEqual(["titles"]);
  expect(questionsLeft(["WORK_RELATION"], new Set(["work"] as const))).toEqual([]);
  expect(questionsLeft([], new Set())).toEqual([]);
});

it("knows the question of a detail", () => {
  expect(questionOf("PROGRAMME_APPROVAL")).toBe("education");
});

it("counts each question that is left once", () => {
  expect(questionsLeft(["WORK", "WORK_RELATION", "TITLES"], new Set(["titles"] as const))).toEqual(["work"]);
});
