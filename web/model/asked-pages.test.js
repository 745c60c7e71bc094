import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { normalize } from "../search/normalization.ts";
import { askedPages } from "./asked-pages.js";

const words = askedPages.pages.flatMap(([href, , , all]) => all.split(" ").map((word) => ({ href, word })));

/** Pages that nobody asks for by words of their own, each with the reason. @type {Record<string, string>} */
const UNASKED = {
  "/": "it asks",
  "/404.html": "it is no answer",
  "/certificates/share/manage/": "the page for making share codes leads to it",
  "/developers/certificates/": "the page for developers leads to it",
  "/developers/certificates/check/": "the same",
  "/developers/changelog/": "the same",
  "/developers/graphiql/": "the same",
  "/developers/schema/": "the same",
  "/eligibility/check/": "an occupation is chosen first",
  "/schools/check/": "the page for schools leads to it",
};

/** The addresses of pages that are one of a kind, and no frames, with their titles where these are not computed. */
function single() {
  return readdirSync("pages")
    .filter((name) => name.endsWith(".njk"))
    .map((name) => readFileSync(`pages/${name}`, "utf8").split("---\n")[1] ?? "")
    .filter((matter) => !/^(?:pagination|eleventyExcludeFromCollections):/m.test(matter))
    .flatMap((matter) => {
      const href = matter.match(/^permalink: "?(\/\S*(?:\/|\.html)|\/)(?:"|$)/m)?.[1] ?? "";
      return href === "" || href.includes("{{") ? [] : [{ href, title: matter.match(/^title: (.+)$/m)?.[1] }];
    });
}

it("every page with a question of its own has words", () => {
  const asked = askedPages.pages.map(([href]) => href);
  const without = single().filter(({ href }) => !asked.includes(href));
  expect(without.map(({ href }) => href).sort()).toEqual(Object.keys(UNASKED).sort());
});

it("a page has the title that it shows", () => {
  const titles = new Map(askedPages.pages.map(([href, title]) => [href, title]));
  for (const { href, title } of single()) {
    if (title !== undefined && titles.has(href)) expect(titles.get(href)).toBe(title);
  }
});

it("no word leads to two pages", () => {
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
});

it("words are written as queries are compared, and are no parts that stand in every query", () => {
  for (const { word } of words) {
    expect(normalize(word)).toBe(word);
    expect(word.length).toBeGreaterThan(1);
  }
});
