import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typedFacts } from "./typed-facts.js";

/** The folders with visible text. */
const FOLDERS = {
  pages: /\.njk$/,
  browser: /\.ts$/,
  widgets: /\.ts$/,
  "mini-program": /\.(?:ts|wxml)$/,
  model: /\.js$/,
};

/** Allowed exceptions, each with the reason. @type {Record<string, string>} */
const ALLOWED = {
  "pages/certificate": "how long the register itself keeps things and how much it takes; no source has it",
  "pages/developers-": "the same, for partners",
  "pages/_includes/macros/certificate.njk":
    "the form of certificate numbers and share codes, as schema/certificates/rules.json has it",
  "browser/certificates/": "the same, where it is typed in",
  "mini-program/pages/certificates/": "how long the register itself keeps who asked; no source has it",
  "pages/schools-check.njk": "how much of a file the register takes, and how its cells may be written",
  "browser/courses/file/course-file-controller.ts": "the same",
  同一时间的两份工作只算一次: "how the question is filled in; a note of the rule set says it of the answer",
  首尾两天都算: "what a window is (DayWindow), for every window",
  首尾两天都算在内: "the same",
  "三级行、表4月行": "how a place is written",
};

function all() {
  return Object.entries(FOLDERS).flatMap(([folder, names]) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => names.test(name) && !/\.test\.|node_modules/.test(name))
      .map((name) => join(folder, name))
      .flatMap((name) => typedFacts(name, readFileSync(name, "utf8")).map((piece) => `${name}: ${piece}`)),
  );
}

test("no fact of the sources is typed into a template or a script", () => {
  expect(all().filter((found) => !Object.keys(ALLOWED).some((part) => found.includes(part)))).toEqual([]);
});

test("nothing is allowed that is not there any more", () => {
  const found = all();
  expect(Object.keys(ALLOWED).filter((part) => !found.some((piece) => piece.includes(part)))).toEqual([]);
});

test.each([
  ["a.njk", "<p>两年从哪天起算，来源没有写。</p>"],
  ["a.njk", '{{ day("birth", "例如 1990年3月15日。各级都要求年满16周岁。") }}'],
  ["a.njk", "---\ndescription: 按2024年报纸页上的标准估算\n---"],
  ["a.njk", "<p>照片宽大于100像素</p>"],
  ["a.njk", "<p>电话：021-62418668</p>"],
  ["a.ts", 'const text = "满5年";'],
  ["a.ts", "const text = `补贴$" + "{kind}2500元`;"],
])("finds the fact in %s: %s", (name, source) => {
  expect(typedFacts(name, source)).toHaveLength(1);
});

test.each([
  ["a.njk", "<p>{{ validity.years }}年有效，{# 两年 #}共 {{ count }} 科</p>"],
  ["a.njk", '{{ day("from", "开始日期", "例如 2016年11月21日。") }}'],
  ["a.njk", '<p class="width-2">有一科没有合格</p>'],
  ["a.ts", "const text = `$" + "{years}年`; // 两年"],
])("takes no other number in %s for one: %s", (name, source) => {
  expect(typedFacts(name, source)).toEqual([]);
});
