import { defineConfig } from "vite";

/** Styles and scripts of the site. Runs before Eleventy, because it empties dist. */
export default defineConfig({
  css: {
    // govuk-frontend writes declarations the minifier calls errors; browsers skip them as intended.
    lightningcss: { errorRecovery: true },
  },
  build: {
    outDir: "dist",
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    target: ["chrome87", "safari14"],
    rolldownOptions: {
      input: ["styles/site.scss", "browser/list-page.ts", "browser/selection-page.ts", "browser/rounds/rounds-page.ts"],
    },
  },
});
