import { cpSync, readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { apiOrigin, siteOrigin } from "./model/origins.js";
import { operationIds } from "./tools/operation-ids.js";

/**
 * The sample mini-program, to be opened in WeChat's developer tools: scripts as it loads them, templates and styles as they
 * are. `API_ORIGIN`, else `SITE_ORIGIN`, is the register it asks.
 */
const FOLDER = "dist-mini-program";
/** @type {{ pages: string[] }} */
const { pages: PAGES } = JSON.parse(readFileSync("mini-program/app.json", "utf8"));

export default defineConfig({
  plugins: [
    operationIds(),
    {
      name: "templates-and-styles",
      writeBundle: () =>
        cpSync("mini-program", FOLDER, {
          recursive: true,
          filter: (file) => !/\.(ts|md)$|tsconfig\.json$/.test(file),
        }),
    },
  ],
  publicDir: false,
  define: { REGISTER_ORIGIN: JSON.stringify(apiOrigin || siteOrigin) },
  build: {
    outDir: FOLDER,
    target: "es2018",
    minify: false,
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(["app", ...PAGES].map((name) => [name, `mini-program/${name}.ts`])),
      // Not one of the scripts exports anything that another file needs: they call App and Page.
      output: { format: "cjs", entryFileNames: "[name].js", chunkFileNames: "shared/[name].js" },
    },
  },
});
