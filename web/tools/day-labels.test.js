import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The labels of days in the templates: the last words of the second argument. */
const DAY = /\{\{ day\((?:[^,]*), (?:[^,"]*\+ )?"([^"]*)"/g;

test("messages continue the label of a day, so it is a noun", () => {
  const labels = readdirSync("pages")
    .filter((name) => name.endsWith(".njk"))
    .flatMap((name) => [...readFileSync(`pages/${name}`, "utf8").matchAll(DAY)].map(([, label]) => label));
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.filter((label) => !label?.endsWith("日期"))).toEqual([]);
});
