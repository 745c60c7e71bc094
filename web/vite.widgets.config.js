import { defineConfig } from "vite";
import { SITE } from "./model/site-folder.js";
import { WIDGETS_VERSION } from "./model/widgets.js";
import { operationIds } from "./tools/operation-ids.js";

/**
 * The scripts for other sites, each under two addresses: the newest of its major version, and this version for good. Runs
 * after the site's scripts, which empty the folder. Each is one file, because the digest a school writes down covers one.
 */
export default defineConfig({
  plugins: [operationIds()],
  publicDir: false,
  build: {
    outDir: `${SITE}/widgets`,
    emptyOutDir: false,
    target: ["chrome87", "safari14"],
    lib: { entry: { widgets: "widgets/widgets.ts", frame: "widgets/frame.ts" } },
    rolldownOptions: {
      output: ["v1", WIDGETS_VERSION].map((folder) => ({
        format: "es",
        entryFileNames: `${folder}/[name].js`,
      })),
    },
  },
});
