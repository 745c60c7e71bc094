import { existsSync, readFileSync } from "node:fs";
import { SITE } from "../../model/site-folder.js";

/** Where the manifest lies while the site is built, and where it is kept afterwards. @type {[string, string]} */
const MANIFESTS = [`${SITE}/.vite/manifest.json`, `.cache/${SITE}/manifest.json`];

/**
 * Addresses of the files Vite has built, by entry name.
 *
 * @typedef {{ name?: string, file: string, css?: string[] }} Chunk
 */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(MANIFESTS.find((file) => existsSync(file)) ?? MANIFESTS[0], "utf8"));

export default Object.fromEntries(Object.entries(manifest).map(([entry, { file }]) => [entry, `/${file}`]));
