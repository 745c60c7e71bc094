import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RELEASED, SCRIPT } from "../model/released-widgets.js";
import { SITE } from "../model/site-folder.js";
import { WIDGETS_VERSION } from "../model/widgets.js";

/**
 * Copies the released widget versions into the built site. `released-widgets/` keeps their files permanently. Only released
 * versions have an address with a version. Fails when the current version is released but now builds differently, or when the
 * register no longer knows an operation of a released version. With `release`, it also stores the current version.
 */
const BUILT = `${SITE}/widgets`;
const known = readFileSync("../schema/operations/manifest.json", "utf8");

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const current = join(BUILT, "v1", SCRIPT);
const released = join(RELEASED, WIDGETS_VERSION);
if (process.argv[2] === "release" && !existsSync(released)) {
  mkdirSync(released, { recursive: true });
  cpSync(current, join(released, SCRIPT));
  console.log(`Version ${WIDGETS_VERSION} of the widgets is released: commit ${released}.`);
}

for (const version of readdirSync(RELEASED)) {
  const script = readFileSync(join(RELEASED, version, SCRIPT));
  const lost = (script.toString().match(/sha256:[0-9a-f]{64}/g) ?? []).filter((id) => !known.includes(id));
  if (lost.length > 0)
    fail(`Version ${version} of the widgets asks for ${lost}, which the manifest of operations lacks.`);
  if (version === WIDGETS_VERSION && !readFileSync(current).equals(script)) {
    fail(`The widgets differ from their released version ${version}. Raise the version in model/widgets.js.`);
  }
  mkdirSync(join(BUILT, version), { recursive: true });
  cpSync(join(RELEASED, version, SCRIPT), join(BUILT, version, SCRIPT));
}
