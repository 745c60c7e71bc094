import { readFileSync } from "node:fs";

/** A table that both searches share (../../schema/search/README.md). @param {string} file */
export const table = (file) => readFileSync(new URL(`../../schema/search/${file}`, import.meta.url), "utf8");
