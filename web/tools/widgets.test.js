import { readdirSync, readFileSync } from "node:fs";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { SITE } from "../model/site-folder.js";

const SOURCES = readdirSync("widgets").filter((name) => /(?<!\.test)\.ts$/.test(name));

test("every link of a widget opens beside the page: in a frame the register's pages are not shown", () => {
  let links = 0;
  for (const name of SOURCES) {
    for (const [tag] of readFileSync(`widgets/${name}`, "utf8").matchAll(/<a [^>]*>/g)) {
      links++;
      expect(tag, name).toContain(`target="_blank" rel="noopener"`);
    }
  }
  expect(links).toBeGreaterThan(0);
});

/** Syntax that iOS 13 browsers do not know, which would keep the whole script from running. */
const NEWER_SYNTAX = [
  "ChainExpression",
  "PropertyDefinition",
  "PrivateIdentifier",
  "StaticBlock",
  "AccessorProperty",
  "BigIntLiteral",
];
const NEWER_OPERATORS = ["??", "??=", "||=", "&&="];
const NEWER_METHODS = ["at", "replaceAll", "replaceChildren", "findLast", "toSorted", "hasOwn", "structuredClone"];

/** @typedef {{ type?: string, operator?: string, property?: { name?: string } }} Node */

/**
 * @param {unknown} node
 * @returns {Node[]}
 */
function nodesOf(node) {
  if (node === null || typeof node !== "object") return [];
  const within = Object.values(node).flatMap(nodesOf);
  return "type" in node ? [/** @type {Node} */ (node), ...within] : within;
}

test.each(["widgets", "frame", "embed"])("%s.js runs on phones with iOS 13", (name) => {
  const nodes = nodesOf(parseAst(readFileSync(`${SITE}/widgets/v1/${name}.js`, "utf8")));
  expect(nodes.length).toBeGreaterThan(50);
  expect(nodes.map(({ type = "" }) => type).filter((type) => NEWER_SYNTAX.includes(type))).toEqual([]);
  expect(nodes.map(({ operator = "" }) => operator).filter((operator) => NEWER_OPERATORS.includes(operator))).toEqual(
    [],
  );
  const called = nodes.filter(({ type }) => type === "MemberExpression").map(({ property }) => property?.name ?? "");
  expect(called.filter((method) => NEWER_METHODS.includes(method))).toEqual([]);
});

test("the pages for frames load nothing that a sandboxed frame may not load", () => {
  // The certificate form does not work in a sandbox, which would block its submission.
  for (const name of readdirSync(`${SITE}/embed`).filter((page) => page !== "certificates")) {
    const html = readFileSync(`${SITE}/embed/${name}/index.html`, "utf8");
    const scripts = [...html.matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, path]) => path);
    expect(scripts, name).toEqual(["/widgets/v1/embed.js", "/widgets/v1/widgets.js"]);
    expect(html, name).toContain(`<base target="_blank">`);
  }
});
