import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The built site, as paths from the package's folder. */
export const SITE = "dist";

/** All pages of the built site, in its folder or another one. */
export function htmlFiles(folder = SITE) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}
