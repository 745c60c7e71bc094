import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOfTheApi } from "../model/api-links.js";
import { siteOrigin } from "../model/origins.js";
import { htmlFiles, SITE } from "./html-files.js";

/** Fails when a page links to a page, a part of a page or a file that the site does not have. */
const REFERENCE = /\s(?:href|src|action)="([^"]*)"/g;
/** Some links must be absolute although they are within the site. */
const ID = /\sid="([^"]*)"/g;

const pages = new Map(htmlFiles().map((file) => [file, readFileSync(file, "utf8")]));
const ids = new Map([...pages].map(([file, html]) => [file, new Set([...html.matchAll(ID)].map(([, id]) => id))]));

/** @param {string} path */
const fileOf = (path) => join(SITE, path, path.endsWith("/") ? "index.html" : "");

/**
 * @param {string} file
 * @param {string} reference
 */
function isBroken(file, reference) {
  if (reference.startsWith(`${siteOrigin}/`)) return isBroken(file, reference.slice(siteOrigin.length));
  if (/^(https:|tel:|mailto:)/.test(reference) || isOfTheApi(reference)) return false;
  if (!/^[/#]/.test(reference)) return true;
  const [path = "", fragment] = reference.split("#");
  const target = path === "" ? file : fileOf(path.replace(/\?.*$/, ""));
  if (!existsSync(target)) return true;
  return fragment !== undefined && !ids.get(target)?.has(fragment);
}

let checked = 0;
let broken = 0;
for (const [file, html] of pages) {
  for (const [, reference = ""] of html.matchAll(REFERENCE)) {
    checked++;
    if (!isBroken(file, reference)) continue;
    broken++;
    console.error(`${file}: broken link ${reference}`);
  }
}
if (broken > 0) process.exit(1);
console.log(`Links: ${checked} on ${pages.size} pages, none broken.`);
