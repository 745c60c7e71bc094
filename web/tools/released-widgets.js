import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SITE } from "../model/site-folder.js";
import { WIDGETS_VERSION } from "../model/widgets.js";

/**
 * Puts the released versions of the widgets into the built site: `released-widgets/` holds their files as they were sent out,
 * for good. Fails when the current version is released and is built differently now, or when the register no longer knows an
 * operation that a released version asks for. With `release` it keeps the current version too.
 */
const RELEASED = "released-widgets";
const BUILT = `${SITE}/widgets`;
const known = readFileSync("../schema/operations/manifest.json", "utf8");

/** @param {string} folder */
const scripts = (folder) => readdirSync(folder).filter((name) => name.endsWith(".js"));

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const current = join(BUILT, WIDGETS_VERSION);
const released = join(RELEASED, WIDGETS_VERSION);
if (process.argv[2] === "release" && !existsSync(released)) {
  mkdirSync(released, { recursive: true });
  for (const name of scripts(current)) cpSync(join(current, name), join(released, name));
  console.log(`Version ${WIDGETS_VERSION} of the widgets is released: commit ${released}.`);
}

for (const version of readdirSync(RELEASED)) {
  for (const name of scripts(join(RELEASED, version))) {
    const script = readFileSync(join(RELEASED, version, name));
    const lost = (script.toString().match(/sha256:[0-9a-f]{64}/g) ?? []).filter((id) => !known.includes(id));
    if (lost.length > 0)
      fail(`Version ${version} of the widgets asks for ${lost}, which the manifest of operations lacks.`);
    if (version !== WIDGETS_VERSION) {
      mkdirSync(join(BUILT, version), { recursive: true });
      cpSync(join(RELEASED, version, name), join(BUILT, version, name));
    } else if (!readFileSync(join(current, name)).equals(script)) {
      fail(
        `${name} of the widgets differs from its released version ${version}. Raise the version in model/widgets.js.`,
      );
    }
  }
}
