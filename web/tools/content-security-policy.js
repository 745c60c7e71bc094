import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { htmlFiles, SITE } from "./html-files.js";

/**
 * Writes the policy the backend sends with every page of the site. Inline scripts are allowed by their hash, so the policy
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
const policy = [
  "default-src 'none'",
  ["script-src 'self'", ...hashes].join(" "),
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

writeFileSync(`${SITE}/content-security-policy.txt`, `${policy}\n`);
rmSync(`${SITE}/.vite`, { recursive: true });
