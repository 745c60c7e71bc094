import { SITE } from "./model/site-folder.js";

/** `custom-elements.json` tells editors and the page for developers what the widgets take, from their sources. */
export default {
  globs: ["widgets/sk-*.ts", "widgets/widget.ts", "widgets/reading-widget.ts"],
  outdir: `${SITE}/widgets`,
  litelement: true,
  packagejson: false,
};
