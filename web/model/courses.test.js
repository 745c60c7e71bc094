import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { coursesByOccupation, otherCourses, shanghaiCourses, sourceCourses, sourceProviders } from "./courses.js";

/** @param {string} table */
const ids = (table) =>
  readFileSync(new URL(`../../backend/src/main/resources/db/reference/${table}.csv`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.replace(/,.*/, ""));

it("has a page for every course and provider of the sources", () => {
  expect(sourceCourses.map(({ id }) => id).sort()).toEqual(ids("source_course").sort());
  expect(sourceProviders.map(({ id }) => id).sort()).toEqual(ids("source_provider").sort());
});

it("keeps the course of another place apart", () => {
  expect(otherCourses.map(({ id }) => id)).toEqual(["haimen-1"]);
  expect(shanghaiCourses.map(({ id }) => id)).toEqual(["changfeng-2024-1", "changfeng-2024-2", "changfeng-2024-3"]);
  expect(Object.keys(coursesByOccupation).sort()).toEqual(["4-07-03-02", "4-07-03-05"]);
});
