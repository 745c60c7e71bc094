import { readFileSync } from "node:fs";

/**
 * Addresses of the files Vite has built, by entry name.
 *
 * @typedef {{ name?: string, file: string, css?: string[] }} Chunk
 */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(new URL("../../dist/.vite/manifest.json", import.meta.url), "utf8"));

export default Object.fromEntries(Object.entries(manifest).map(([entry, { file }]) => [entry, `/${file}`]));
