import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDERS = ["browser", "client", "graphiql", "mini-program", "model", "search", "tools", "types", "widgets"];
const MOST_LINES = 150;

/** Why it is longer. @type {Record<string, string>} */
const LONG = {
  "widgets/sk-eligibility.ts": "a released version of the widgets is built from it",
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
).filter((file) => /\.[jt]s$/.test(file) && !/\.test\.|\.d\.ts$/.test(file));

/** A file can be read at once. A long one is split by noun, so that each part has a name of its own. */
it("no code file is longer than 150 lines", () => {
  const long = files.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > MOST_LINES);
  expect(long.sort()).toEqual(Object.keys(LONG));
});
