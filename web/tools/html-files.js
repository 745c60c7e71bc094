import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SITE } from "../model/site-folder.js";

export { SITE };

/** All pages of the built site, in its folder or another one. */
export function htmlFiles(folder = SITE) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}
