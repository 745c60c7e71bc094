import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "graphql";
import { coordinates } from "../model/schema-definitions.js";
import { readSince, SINCE } from "../model/schema-since.js";

/**
 * Releases the schema as it stands: `released.graphql` gets the SDL, `since.tsv` the day of what is new, and `operations/released-ids.txt` the
 * ids of all operations. `npm run release:schema`, or `npm run release:schema -- 2026-11-28` for another day than today's.
 */
const SCHEMA = new URL("../../schema/", import.meta.url);
const MANIFEST = new URL("operations/manifest.json", SCHEMA);
const RELEASED_IDS = new URL("operations/released-ids.txt", SCHEMA);

const [, , day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date())] = process.argv;
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error("The day is written 2026-11-28.");

const sdl = readdirSync(SCHEMA)
  .filter((name) => name.endsWith(".graphqls"))
  .sort()
  .map((name) => readFileSync(new URL(name, SCHEMA), "utf8"))
  .join("");
writeFileSync(new URL("released.graphql", SCHEMA), sdl);

const since = readSince();
for (const coordinate of coordinates(parse(sdl).definitions)) {
  if (!since.has(coordinate)) since.set(coordinate, day);
}
writeLines(SINCE, [...since].map(([coordinate, on]) => `${on}\t${coordinate}`).sort());
writeLines(RELEASED_IDS, Object.keys(JSON.parse(readFileSync(MANIFEST, "utf8"))).sort());

/** @param {URL} file @param {readonly string[]} lines */
function writeLines(file, lines) {
  writeFileSync(file, `${lines.join("\n")}\n`);
}
