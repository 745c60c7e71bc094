import { cpSync, existsSync, rmSync } from "node:fs";
import { SITE } from "../model/site-folder.js";

/**
 * Takes scripts, styles and widgets of the site in `dist` over into SITE_FOLDER, whose pages alone are then built: neither where site
 * and API are nor what the register holds is in them.
 */
const BUILT = "dist";
const MANIFESTS = `.cache/${BUILT}`;

if (SITE === BUILT) throw new Error("Set SITE_FOLDER to another folder than dist.");
if (!existsSync(MANIFESTS)) throw new Error("Build the site first: npm run build:site");

rmSync(SITE, { recursive: true, force: true });
cpSync("public", SITE, { recursive: true });
for (const part of ["assets", "widgets"]) cpSync(`${BUILT}/${part}`, `${SITE}/${part}`, { recursive: true });
cpSync(MANIFESTS, `${SITE}/.vite`, { recursive: true });
