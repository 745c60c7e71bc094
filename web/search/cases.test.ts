import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../model/search-index.js";
import { SearchEngine } from "./engine";
import type { SearchResults } from "./search-results";

/** The hits of the API for many queries (../../schema/search/README.md). */
const answers = readFileSync(new URL("../../schema/search/search-answers.tsv", import.meta.url), "utf8")
  .replace(/\n$/, "")
  .split("\n");

const engine = new SearchEngine(searchIndex);

function line(query: string, { understood, hits, suggestions }: SearchResults): string {
  const found = hits
    .slice(0, 10)
    .map(({ entry, matchedBy }) => {
      const why = matchedBy.map(({ kind, text }) => `${kind}:${text}`).join(",");
      return `${entry.type} ${entry.id} ${why}`;
    })
    .join(" | ");
  const near = suggestions.map(({ text, entry }) => `${text}:${entry.id}`).join(" | ");
  const { level, wish, text, uncovered } = understood;
  return [query, level ?? "", wish ?? "", text, uncovered ?? "", found, near].join("\t");
}

describe("the search of the pages answers as the API does, order included", () => {
  it.each(answers)("%s", (answer) => {
    const query = answer.split("\t")[0] ?? "";
    expect(line(query, engine.find(query))).toBe(answer);
  });
});
