import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { SITE } from "./html-files.js";
import { OTHER_POLICIES } from "./page-policies.js";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".ttf": "font/ttf",
};

/** @param {string} path */
function policy(path) {
  const other = OTHER_POLICIES.find(([place]) => path.startsWith(place));
  return readFileSync(join(SITE, `${other?.[1] ?? "content-security-policy"}.txt`), "utf8").trim();
}

/**
 * Answers with a file of the built site as the backend does.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {string} atTheEnd what is put behind each page
 */
export function answerWithFile(request, response, atTheEnd = "") {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const wanted = join(SITE, normalize(path), path.endsWith("/") ? "index.html" : "");
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : join(SITE, "404.html");
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream";
  const isPage = type.startsWith("text/html");
  response.writeHead(found ? 200 : 404, {
    "Content-Type": type,
    ...(isPage && { "Content-Security-Policy": policy(path) }),
    ...(/^\/(widgets|oembed)\//.test(path) && { "Access-Control-Allow-Origin": "*" }),
    "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  });
  const content = createReadStream(file);
  content.on("end", () => response.end(isPage ? atTheEnd : ""));
  content.pipe(response, { end: false });
}
