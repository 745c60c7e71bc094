import { defineConfig } from "vite";
import { SITE } from "./model/site-folder.js";

/** GraphiQL, which its page loads when somebody opens it: editor, workers and styles, all from the site itself. Runs after the site's scripts. */
export default defineConfig({
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  build: {
    outDir: SITE,
    emptyOutDir: false,
    copyPublicDir: false,
    assetsDir: "assets/graphiql",
    assetsInlineLimit: 0,
    manifest: ".vite/graphiql.json",
    modulePreload: false,
    // As the editor itself needs.
    target: ["chrome109", "safari16.4"],
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: "graphiql/explorer.js",
      // The page calls what it exports.
      preserveEntrySignatures: "strict",
      // Its libraries say "use client" for a framework that is not used here.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: "es" },
});
