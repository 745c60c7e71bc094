import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { TAKEN } from "./filter-form.ts";

const PAGES = new URL("../pages/", import.meta.url);

/** The fields to type in of each form that filters a list, aside from the text that is searched for. */
function fieldsOf(page: string): { page: string; field: string; takes: string | undefined }[] {
  const template = readFileSync(new URL(page, PAGES), "utf8");
  const [form = ""] = /<form [^>]*\bdata-filters\b.*?<\/form>/s.exec(template) ?? [];
  const inputs = [...form.matchAll(/<input [^>]*>/g)].map(([input]) => input);
  return inputs
    .filter((input) => !/\btype="checkbox"/.test(input))
    .map((input) => ({
      page,
      field: /\bname="(\w+)"/.exec(input)?.[1] ?? input,
      takes: /\bdata-takes="(\w+)"/.exec(input)?.[1],
    }));
}

const pages = readdirSync(PAGES).filter((page) => page.endsWith(".njk"));

it.each(pages.flatMap(fieldsOf))("the form of $page reads the field $field", ({ takes }) => {
  expect(
    Object.keys(TAKEN),
    "data-takes says what a field to type in takes, with a name of TAKEN in browser/filter-form.ts; otherwise it filters nothing",
  ).toContain(takes);
});
