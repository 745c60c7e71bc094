import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createServer } from "node:http";
import { answerWithFile } from "./static-files.js";

/**
 * A development server: builds and serves the site, rebuilds what changes, and reloads open pages. `npm run dev -- 8090`; pages use
 * the API at API_ORIGIN.
 */
const PAGES = ["pages", "model", "data"];
const SCRIPTS = ["browser", "client", "search", "widgets", "generated", "styles", "public"];
const RELOADING = "/dev-reload.js";
const CHANGES = "/dev-changes";

const port = Number(process.argv[2] ?? 8090);
/** @type {Set<import("node:http").ServerResponse>} */
const readers = new Set();

/** @param {string} command */
const run = (command) =>
  new Promise((resolve) => {
    const begun = Date.now();
    spawn(command, { shell: true, stdio: "inherit" }).on("exit", (code) => {
      console.log(`${command}: ${code === 0 ? "done" : "failed"} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      resolve(code === 0);
    });
  });

/** Building only the pages is faster. */
const BUILDS = { pages: "node_modules/.bin/eleventy --quiet", all: "npm run --silent build:site" };

/** @type {keyof typeof BUILDS | null} */
let wanted = null;
let building = false;

/** Changes during a build are built after it. */
async function build() {
  if (building) return;
  building = true;
  while (wanted !== null) {
    const command = BUILDS[wanted];
    wanted = null;
    if (await run(command)) for (const reader of readers) reader.write("data: changed\n\n");
  }
  building = false;
}

/** @param {string[]} folders @param {keyof typeof BUILDS} what */
function watchFor(folders, what) {
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      if (wanted !== "all") wanted = what;
      // Editors write a file in several steps.
      setTimeout(build, 100);
    });
  }
}

wanted = "all";
await build();
watchFor(PAGES, "pages");
watchFor(SCRIPTS, "all");

createServer((request, response) => {
  if (request.url === RELOADING) {
    response.writeHead(200, { "Content-Type": "text/javascript" });
    response.end(`new EventSource("${CHANGES}").onmessage = () => location.reload();`);
  } else if (request.url === CHANGES) {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.flushHeaders();
    readers.add(response);
    response.on("close", () => readers.delete(response));
  } else {
    answerWithFile(request, response, `<script src="${RELOADING}"></script>`);
  }
}).listen(port, () => console.log(`http://localhost:${port}/`));
