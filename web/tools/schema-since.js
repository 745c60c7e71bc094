import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "graphql";
import { coordinates } from "../model/schema-definitions.js";
import { readSince, SINCE } from "../model/schema-since.js";

/**
 * Writes the day of what is new in `schema/released.graphql`, after a release: `npm run since`, or `npm run since -- 2026-11-28` for another
 * day than today's.
 */
const [, , day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(new Date())] = process.argv;
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error("The day is written 2026-11-28.");
const released = readFileSync(new URL("../../schema/released.graphql", import.meta.url), "utf8");
const since = readSince();
for (const coordinate of coordinates(parse(released).definitions)) {
  if (!since.has(coordinate)) since.set(coordinate, day);
}
const lines = [...since].map(([coordinate, on]) => `${on}\t${coordinate}`).sort();
writeFileSync(SINCE, `${lines.join("\n")}\n`);
