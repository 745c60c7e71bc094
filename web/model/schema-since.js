import { readFileSync } from "node:fs";

/**
 * When each part of the schema was released, as `schema/since.tsv` has it: a day, a tab, a coordinate. `npm run release:schema`
 * writes what is new.
 */
export const SINCE = new URL("../../schema/since.tsv", import.meta.url);

/** The day of each coordinate. @returns {Map<string, string>} */
export function readSince() {
  return new Map(
    readFileSync(SINCE, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [day = "", coordinate = ""] = line.split("\t");
        return /** @type {const} */ ([coordinate, day]);
      }),
  );
}
