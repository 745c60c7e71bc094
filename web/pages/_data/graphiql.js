import { existsSync, readFileSync } from "node:fs";
import { examples } from "../../graphiql/examples.js";
import { SITE } from "../../model/site-folder.js";

/** What the page of GraphiQL loads when it is opened, and its examples. The list of its files lies where that of the site's is. */
const MANIFESTS = [`${SITE}/.vite/graphiql.json`, `.cache/${SITE}/graphiql.json`];

/** @type {Record<string, { file: string, css?: string[] }>} */
const manifest = JSON.parse(readFileSync(MANIFESTS.find((file) => existsSync(file)) ?? "", "utf8"));
const { file = "", css = [] } = manifest["graphiql/explorer.js"] ?? {};

export default { script: `/${file}`, styles: `/${css[0]}`, examples };
