import { existsSync, readFileSync } from "node:fs";

/** Where the manifest lies while the site is built, and where it is kept afterwards. @type {[URL, URL]} */
const MANIFESTS = [
  new URL("../../dist/.vite/manifest.json", import.meta.url),
  new URL("../../.cache/vite/manifest.json", import.meta.url),
];

/**
 * Addresses of the files Vite has built, by entry name.
 *
 * @typedef {{ name?: string, file: string, css?: string[] }} Chunk
 */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(MANIFESTS.find((file) => existsSync(file)) ?? MANIFESTS[0], "utf8"));

export default Object.fromEntries(Object.entries(manifest).map(([entry, { file }]) => [entry, `/${file}`]));
