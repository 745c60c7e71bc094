import { defineConfig } from "vite";
import { WIDGETS_VERSION } from "./model/widgets.js";
import { operationIds } from "./tools/operation-ids.js";

/** The widgets for other sites, one script under two addresses. Runs after the site's scripts, which empty dist. */
export default defineConfig({
  plugins: [operationIds()],
  publicDir: false,
  build: {
    outDir: "dist/widgets",
    emptyOutDir: false,
    target: ["chrome87", "safari14"],
    lib: { entry: "widgets/widgets.ts" },
    rolldownOptions: {
      output: ["v1", WIDGETS_VERSION].map((folder) => ({
        format: "es",
        entryFileNames: `${folder}/widgets.js`,
      })),
    },
  },
});
