import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The specs that the projects of the browser tests name; one that is renamed would run elsewhere, unseen. */
const CONFIG = readFileSync("e2e/playwright.config.ts", "utf8");
const LISTS = [...CONFIG.matchAll(/\(\?:([\w|-]+)\)\\\.spec/g)].map(([, names = ""]) => names.split("|"));

it("names specs that are there", () => {
  expect(LISTS).toHaveLength(3);
  expect(LISTS.flat().filter((name) => !existsSync(`e2e/${name}.spec.ts`))).toEqual([]);
});
