import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { WIDGETS_VERSION } from "../../model/widgets.js";

const bundle = readFileSync(new URL(`../../dist/widgets/${WIDGETS_VERSION}/widgets.js`, import.meta.url));

/** What the page for developers shows of the built bundle. */
export default {
  version: WIDGETS_VERSION,
  integrity: `sha384-${createHash("sha384").update(bundle).digest("base64")}`,
};
