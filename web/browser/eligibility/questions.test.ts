import { expect, it } from "vitest";
import { nextQuestion, questionOf, questionsLeft } from "./questions.ts";

it("asks what the API names first", () => {
  expect(nextQuestion(["WORK", "BIRTH_DATE"], new Set())).toBe("work");
});

it("does not ask again what was answered or left out, even when it stays open", () => {
  expect(nextQuestion(["WORK_RELATION", "TITLES"], new Set(["work"] as const))).toBe("titles");
  expect(nextQuestion(["WORK_RELATION"], new Set(["work"] as const))).toBeNull();
  expect(nextQuestion([], new Set())).toBeNull();
});

it("knows the question of a detail", () => {
  expect(questionOf("PROGRAMME_APPROVAL")).toBe("education");
});

it("counts each question that is left once", () => {
  expect(questionsLeft(["WORK", "WORK_RELATION", "TITLES"], new Set(["titles"] as const))).toEqual(["work"]);
});
