import { readdirSync } from "node:fs";

/** The folder of the released widget versions, each in a folder of its own. */
export const RELEASED = "released-widgets";

/** The file of a version. Frames have none: their page and its script are always the newest. */
export const SCRIPT = "widgets.js";

/**
 * The newest released version. Address and digest are shown only for a released version.
 *
 * @param {readonly string[]} versions
 */
export function newestOf(versions) {
  const [newest] = [...versions].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  if (newest === undefined) throw new Error("No version of the widgets has been released.");
  return newest;
}

export const newestReleased = () => newestOf(readdirSync(RELEASED));
