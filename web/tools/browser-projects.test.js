import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Checks the specs named in the browser test projects, because a renamed spec would silently run elsewhere. */
const CONFIG = readFileSync("e2e/playwright.config.ts", "utf8");
const LISTS = [...CONFIG.matchAll(/\(\?:([\w|-]+)\)\\\.spec/g)].map(([, names = ""]) => names.split("|"));

it("names specs that are there", () => {
  expect(LISTS).toHaveLength(3);
  expect(LISTS.flat().filter((name) => !existsSync(`e2e/${name}.spec.ts`))).toEqual([]);
});
