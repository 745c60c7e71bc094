import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { apiOrigin } from "../model/origins.js";
import { htmlFiles, SITE } from "./html-files.js";
import { OTHER_POLICIES } from "./page-policies.js";

/**
 * Writes the policies the backend sends with every page of the site: one for those that other sites may frame, one for GraphiQL, one for all
 * others. Inline scripts are allowed by their hash, so the policy
 * is formed from the pages themselves. Runs last; the list of Vite's files is not part of the site.
 */
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

const hashes = new Set(
  htmlFiles().flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(INLINE_SCRIPT)].map(
      ([, text]) =>
        `'sha256-${createHash("sha256")
          .update(text ?? "")
          .digest("base64")}'`,
    ),
  ),
);
const COMMON = [
  "default-src 'none'",
  ["script-src 'self'", ...hashes].join(" "),
  "style-src 'self'",
  "img-src 'self' data:",
  ["connect-src 'self'", apiOrigin].join(" ").trim(),
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
];
// The page for developers shows the embedded pages, which load the widgets; Lit makes its templates under its name. A course
// that is asked for tells search engines of itself, which is the text of a script, though one that is only data.
const POLICIES = {
  "content-security-policy": [...COMMON, "frame-src 'self'", "frame-ancestors 'none'", "trusted-types json-ld"],
  // The editor of GraphiQL sets styles and works in workers, and its libraries make markup without Trusted Types.
  "content-security-policy-graphiql": [
    ...COMMON.filter((directive) => !/^(?:style-src|require-trusted-types-for) /.test(directive)),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "worker-src 'self'",
    "frame-ancestors 'none'",
  ],
  "content-security-policy-embed": [...COMMON, "frame-ancestors *", "trusted-types lit-html"],
};

for (const [name, policy] of Object.entries(POLICIES)) {
  writeFileSync(`${SITE}/${name}.txt`, `${policy.join("; ")}\n`);
}
// The same for nginx, which cannot read a header from a file: backend/deploy/nginx-site.conf includes it.
const OF_PAGES = [
  ["default", "content-security-policy"],
  ...OTHER_POLICIES.map(([place, name]) => [`~^${place}`, name]),
];
const lines = OF_PAGES.map(
  ([place, name]) => `  ${place} "${POLICIES[/** @type {keyof typeof POLICIES} */ (name)].join("; ")}";\n`,
);
writeFileSync(`${SITE}/content-security-policy.conf`, `map $uri $content_security_policy {\n${lines.join("")}}\n`);
// The addresses of scripts and styles are no part of the site; tests write its pages anew with them.
rmSync(`.cache/${SITE}`, { recursive: true, force: true });
mkdirSync(".cache", { recursive: true });
renameSync(`${SITE}/.vite`, `.cache/${SITE}`);
