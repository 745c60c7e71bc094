import { defineConfig } from "vite";
import { SITE } from "./model/site-folder.js";
import { operationIds } from "./tools/operation-ids.js";

/**
 * Leaves out the indents of styles and templates, which minifiers keep, and in styles every other blank that means nothing. In templates a
 * blank beside words stays.
 *
 * @type {import("vite").Plugin}
 */
const withoutIndents = {
  name: "without-indents",
  enforce: "pre",
  transform: (code, id) =>
    id.includes("/widgets/")
      ? code
          .replace(/\n\s+/g, "\n")
          .replace(/(?<=[>`])\n(?=<)|(?<=>)\n(?=`)/g, "")
          .replace(/css`[^`]*`/g, (styles) => styles.replace(/\s*([{};,])\s*/g, "$1").replaceAll(": ", ":"))
      : null,
};

/**
 * The scripts for other sites, under the address of the newest of its major version; `tools/released-widgets.js` puts what was released
 * beside it. Runs after the site's scripts, which empty the folder. Each is one file, because the digest a school writes down covers
 * one, and other sites may load it, as a frame does that is sandboxed and so belongs to no site. Phones with iOS 13 run it.
 */
export default defineConfig({
  plugins: [operationIds(), withoutIndents],
  publicDir: false,
  build: {
    outDir: `${SITE}/widgets`,
    emptyOutDir: false,
    modulePreload: false,
    target: ["chrome80", "safari13"],
    rolldownOptions: {
      input: { widgets: "widgets/widgets.ts", frame: "widgets/frame.ts", embed: "widgets/embed.ts" },
      output: { format: "es", entryFileNames: "v1/[name].js", minify: true },
    },
  },
});
