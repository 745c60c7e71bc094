import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/** Gathers GraphiQL for development: built files of its packages and our own start page, nothing from another origin. */
const TARGET = "dist-graphiql";
const PACKAGE_FILES = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "graphiql/graphiql.min.js",
  "graphiql/graphiql.min.css",
];

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
cpSync("graphiql", TARGET, { recursive: true, filter: (file) => !file.endsWith(".test.js") });
for (const file of PACKAGE_FILES) copyFileSync(join("node_modules", file), join(TARGET, basename(file)));
