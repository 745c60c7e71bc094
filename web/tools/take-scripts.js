import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { SITE } from "../model/site-folder.js";

/**
 * Copies the scripts, styles and widgets from `dist` to SITE_FOLDER, so that only its pages must be built. They depend neither on
 * the origins of site and API nor on the register's data.
 */
const BUILT = "dist";
const MANIFESTS = `.cache/${BUILT}`;

/** @returns {string[]} what the manifests of the last build name and `dist` does not have */
function missing() {
  return readdirSync(MANIFESTS)
    .flatMap((name) => Object.values(JSON.parse(readFileSync(`${MANIFESTS}/${name}`, "utf8"))))
    .flatMap(({ file, css = [] }) => [file, ...css])
    .filter((file) => !existsSync(`${BUILT}/${file}`));
}

// The folder is emptied, so it must not contain anything else.
if (dirname(resolve(SITE)) !== resolve(".") || !basename(resolve(SITE)).startsWith(`${BUILT}-`)) {
  throw new Error(`Set SITE_FOLDER to a folder here whose name begins with ${BUILT}-.`);
}
if (!existsSync(MANIFESTS) || missing().length > 0) throw new Error("Build the site first: npm run build:site");

rmSync(SITE, { recursive: true, force: true });
cpSync("public", SITE, { recursive: true });
for (const part of ["assets", "widgets"]) {
  // Each site has a search index and a list of pages of its own, which its pages name.
  cpSync(`${BUILT}/${part}`, `${SITE}/${part}`, {
    recursive: true,
    filter: (file) => !/(?:search|pages)-\w+\.json$/.test(file),
  });
}
cpSync(MANIFESTS, `${SITE}/.vite`, { recursive: true });
