import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { operationIds } from "./operation-ids.js";

/** Builds the typed client for `npm pack`: one script without dependencies, and its types beside it. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const PACKAGE = "client/dist";
const TYPES = ".cache/client-types";

for (const folder of [PACKAGE, TYPES]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
await build({
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  plugins: [operationIds()],
  build: {
    outDir: PACKAGE,
    lib: { entry: "client/index.ts", formats: ["es"], fileName: () => "index.js" },
    minify: false,
    target: "es2022",
  },
});
execFileSync("node_modules/.bin/tsc", ["--project", "client"], { stdio: "inherit" });
for (const file of readdirSync(TYPES, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".d.ts")) continue;
  // All in one folder, and named as Node.js and TypeScript find them everywhere.
  const types = readFileSync(join(TYPES, file), "utf8").replace(
    /from "(?:\.{1,2}\/)+(?:[\w-]+\/)*([\w-]+)(?:\.ts)?"/g,
    'from "./$1.js"',
  );
  writeFileSync(join(PACKAGE, basename(file)), types);
}
