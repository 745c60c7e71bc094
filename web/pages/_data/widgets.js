import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { apiOrigin } from "../../model/origins.js";
import { SITE } from "../../model/site-folder.js";
import { widgetsQuery } from "../../model/snippet.js";
import { WIDGETS, WIDGETS_VERSION } from "../../model/widgets.js";

/**
 * What the page for developers shows of the built widgets. What each takes comes from its source, by way of
 * custom-elements.json.
 *
 * @typedef {{ name?: string, description?: string, default?: string }} Described
 * @typedef {{ tagName?: string, description: string, attributes: Described[], cssParts: Described[], cssProperties: Described[],
 *   events: Described[] }} Declaration
 */
/** @param {string} path */
const built = (path) => readFileSync(`${SITE}/widgets/${path}`);

/** @type {{ modules: { declarations: Declaration[] }[] }} */
const manifest = JSON.parse(built("custom-elements.json").toString());
const declarations = manifest.modules.flatMap((module) => module.declarations);

const all = WIDGETS.map((widget) => {
  const declaration = declarations.find(({ tagName }) => tagName === widget.tag);
  if (declaration === undefined) throw new Error(`custom-elements.json lacks ${widget.tag}.`);
  const taken = declaration.attributes.map(({ name }) => name);
  if (taken.join() !== widget.takes.join())
    throw new Error(`${widget.tag} takes ${taken}; model/widgets.js says otherwise.`);
  return { ...widget, declaration };
});

export default {
  version: WIDGETS_VERSION,
  integrity: `sha384-${createHash("sha384")
    .update(built(`${WIDGETS_VERSION}/widgets.js`))
    .digest("base64")}`,
  query: widgetsQuery(apiOrigin),
  all,
  cssProperties: all[0]?.declaration.cssProperties,
};
