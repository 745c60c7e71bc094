import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { htmlFiles, SITE } from "./html-files.js";

/** In KB. Links to report a fact contain the fact, so pages with them are larger. */
const HTML = process.env.REPORT_ERROR_URL ? 32 : 15;
/** Fails when a page, what it loads at first, or the widgets are larger over the wire than design allows. In bytes. */
const BUDGETS = { html: HTML * 1024, css: 16 * 1024, js: 8 * 1024 };
const WIDGETS_BUDGET = 12 * 1024;
/** Styles and templates keep their lines in a minified script, code does not. */
const MOST_LINES = 500;
/** The widgets, which embedded pages also load, have a budget of their own. */
const LOADED = /<(?:link rel="stylesheet" href|script type="module" src)="(?!\/widgets\/)([^"]+)"/g;
const IMPORTED = /(?:import|from)\s*"\.\/([^"]+)"/g;

/** @param {string} file */
const wireSize = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * A script with the scripts it imports.
 *
 * @param {string} file
 * @returns {string[]}
 */
function withImports(file) {
  const imported = [...readFileSync(file, "utf8").matchAll(IMPORTED)].map(([, name]) => `assets/${name}`);
  return [file, ...imported.flatMap((name) => withImports(join(SITE, name)))];
}

/** @param {string} page */
function weigh(page) {
  const loaded = [...readFileSync(page, "utf8").matchAll(LOADED)].map(([, path = ""]) => join(SITE, path));
  const scripts = new Set(loaded.filter((file) => file.endsWith(".js")).flatMap(withImports));
  const styles = loaded.filter((file) => file.endsWith(".css"));
  /** @param {Iterable<string>} files */
  const sum = (files) => [...files].reduce((total, file) => total + wireSize(file), 0);
  return { html: wireSize(page), css: sum(styles), js: sum(scripts) };
}

const largest = { html: 0, css: 0, js: 0 };
let over = 0;
for (const page of htmlFiles()) {
  const weight = weigh(page);
  for (const kind of /** @type {const} */ (["html", "css", "js"])) {
    largest[kind] = Math.max(largest[kind], weight[kind]);
    if (weight[kind] <= BUDGETS[kind]) continue;
    over++;
    console.error(`${page}: ${kind} is ${weight[kind]} bytes compressed, the budget is ${BUDGETS[kind]}`);
  }
}
const SCRIPT = join(SITE, "widgets/v1/widgets.js");
const widgets = wireSize(SCRIPT);
if (widgets > WIDGETS_BUDGET) {
  over++;
  console.error(`The widgets are ${widgets} bytes compressed, the budget is ${WIDGETS_BUDGET}`);
}
const script = readFileSync(SCRIPT, "utf8");
if (/^\s*\/\//m.test(script) || script.split("\n").length > MOST_LINES) {
  over++;
  console.error("The widgets are not minified");
}
if (over > 0) process.exit(1);
console.log(
  `Budgets: largest page ${largest.html}, styles ${largest.css}, scripts ${largest.js}, widgets ${widgets} bytes compressed.`,
);
