import { defineConfig } from "vite";
import { reportTemplate } from "./model/report.js";
import { SITE } from "./model/site-folder.js";
import { operationIds } from "./tools/operation-ids.js";

/**
 * Imports scripts later without Vite's helper, which would ask for styles of theirs first: they have none.
 *
 * @type {import("vite").Plugin}
 */
const plainImports = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id.endsWith("vite/preload-helper.js") ? "export const __vitePreload = (load) => load();" : null),
};

/**
 * A page's script says that it has run to its end, for the mark that pages/_includes/scripted.njk takes back else.
 *
 * @type {import("vite").Plugin}
 */
const saysThatItRan = {
  name: "says-that-it-ran",
  renderChunk: (code, { isEntry, facadeModuleId }) =>
    isEntry && facadeModuleId?.includes("/browser/") ? `${code}\nself.scriptRan?.();` : null,
};

/**
 * Radios and checkboxes grow with the letters beside them: govuk-frontend draws them in pixels.
 *
 * @type {import("postcss").Plugin}
 */
const growingTicks = {
  postcssPlugin: "growing-ticks",
  Rule(rule) {
    if (!/govuk-(?:radios|checkboxes)__/.test(rule.selector)) return;
    rule.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(/([\d.]+)px/g, (_, pixels) => `${pixels / 16}rem`);
    });
  },
};

/** Styles and scripts of the site. Runs before Eleventy, because it empties the folder. */
export default defineConfig({
  plugins: [operationIds(), plainImports, saysThatItRan],
  define: { REPORT_ERROR_URL: JSON.stringify(reportTemplate) },
  css: {
    // govuk-frontend writes declarations the minifier calls errors; browsers skip them as intended.
    lightningcss: { errorRecovery: true },
    postcss: { plugins: [growingTicks] },
  },
  build: {
    outDir: SITE,
    assetsDir: "assets",
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: false,
    target: ["chrome87", "safari14"],
    rolldownOptions: {
      // What nearly every page needs, in one file: a file of its own for each would cost more than it holds.
      output: {
        codeSplitting: {
          groups: [
            {
              name: "base",
              test: /client\/(?:client|fetch-transport)\.ts|browser\/(?:api|element)\.ts|helpers|preload-helper|runtime/,
            },
          ],
        },
      },
      input: [
        "styles/site.scss",
        "styles/embed.scss",
        "browser/list-page.ts",
        "browser/folds-page.ts",
        "browser/examples-page.ts",
        "browser/home-page.ts",
        "browser/selection-page.ts",
        "browser/eligibility/wizard.ts",
        "browser/rounds/rounds-page.ts",
        "browser/rounds/calendar-page.ts",
        "browser/plans/newer-plans.ts",
        "browser/plans/procedures-page.ts",
        "browser/plans/plan-page.ts",
        "browser/plans/publish-page.ts",
        "browser/occupation-page.ts",
        "browser/snippet/snippet-page.ts",
        "browser/status/status-page.ts",
        "browser/courses/courses-page.ts",
        "browser/courses/course-page.ts",
        "browser/courses/provider-page.ts",
        "browser/courses/file-page.ts",
        "browser/graphiql-page.ts",
        "browser/checks/resit-page.ts",
        "browser/checks/subsidy-page.ts",
        "browser/changes/changes-page.ts",
        "browser/changes/editions-page.ts",
        "browser/certificates/lookup-page.ts",
        "browser/certificates/receipt-page.ts",
        "browser/certificates/share-page.ts",
        "browser/certificates/manage-page.ts",
        "browser/certificates/batch-page.ts",
      ],
    },
  },
});
