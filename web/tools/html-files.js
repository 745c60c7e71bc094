import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SITE } from "../model/site-folder.js";

export { SITE };

/** All pages of the built site. */
export function htmlFiles() {
  return readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(SITE, name));
}
