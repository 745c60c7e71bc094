import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { apiOrigin } from "../../model/origins.js";
import { newestReleased, RELEASED, SCRIPT } from "../../model/released-widgets.js";
import { SITE } from "../../model/site-folder.js";
import { widgetsQuery } from "../../model/snippet.js";
import { WIDGETS } from "../../model/widgets.js";

/**
 * What the page for developers shows of the built widgets. What each takes comes from its source, by way of
 * custom-elements.json.
 *
 * @typedef {{ name?: string, description?: string, default?: string }} Described
 * @typedef {{ tagName?: string, description: string, attributes: Described[], cssParts: Described[], cssProperties: Described[],
 *   events: Described[] }} Declaration
 */
/** @type {{ modules: { declarations: Declaration[] }[] }} */
const manifest = JSON.parse(readFileSync(`${SITE}/widgets/custom-elements.json`, "utf8"));
const declarations = manifest.modules.flatMap((module) => module.declarations);

const all = WIDGETS.map((widget) => {
  const declaration = declarations.find(({ tagName }) => tagName === widget.tag);
  if (declaration === undefined) throw new Error(`custom-elements.json lacks ${widget.tag}.`);
  const taken = declaration.attributes.map(({ name }) => name);
  if (taken.join() !== widget.takes.join())
    throw new Error(`${widget.tag} takes ${taken}; model/widgets.js says otherwise.`);
  return { ...widget, declaration };
});

const version = newestReleased();
const released = readFileSync(`${RELEASED}/${version}/${SCRIPT}`);

export default {
  version,
  integrity: `sha384-${createHash("sha384").update(released).digest("base64")}`,
  /** What that version has. */
  pinned: all.map(({ tag }) => tag).filter((tag) => released.includes(`"${tag}"`)),
  query: widgetsQuery(apiOrigin),
  all,
  cssProperties: all[0]?.declaration.cssProperties,
};
