import { readFileSync } from "node:fs";
import { SITE } from "../../model/site-folder.js";

/**
 * Addresses of the files Vite has built, by entry name.
 *
 * @typedef {{ name?: string, file: string, css?: string[] }} Chunk
 */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${SITE}/.vite/manifest.json`, "utf8"));

export default Object.fromEntries(Object.entries(manifest).map(([entry, { file }]) => [entry, `/${file}`]));
