import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { SITE } from "./html-files.js";

/** Serves the built site as the backend does, for work on pages: `npm run serve -- 8090`. */
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
/** @param {string} name */
const policy = (name) => readFileSync(join(SITE, `${name}.txt`), "utf8").trim();
/** Pages with a policy of their own, as SiteHeaders has them. @type {[string, string][]} */
const others = [
  ["/embed/", policy("content-security-policy-embed")],
  ["/developers/graphiql/", policy("content-security-policy-graphiql")],
];
const usual = policy("content-security-policy");
const port = Number(process.argv[2] ?? 8090);

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const wanted = join(SITE, normalize(path), path.endsWith("/") ? "index.html" : "");
  const found = existsSync(wanted) && statSync(wanted).isFile();
  const file = found ? wanted : join(SITE, "404.html");
  const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? "application/octet-stream";
  response.writeHead(found ? 200 : 404, {
    "Content-Type": type,
    ...(type.startsWith("text/html") && {
      "Content-Security-Policy": others.find(([place]) => path.startsWith(place))?.[1] ?? usual,
    }),
    ...(/^\/(widgets|oembed)\//.test(path) && { "Access-Control-Allow-Origin": "*" }),
    "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  });
  createReadStream(file).pipe(response);
}).listen(port, () => console.log(`http://localhost:${port}/`));
