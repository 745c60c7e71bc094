/** `custom-elements.json` tells editors and the page for developers what the widgets take, from their sources. */
export default {
  globs: ["widgets/sk-*.ts", "widgets/widget.ts", "widgets/reading-widget.ts"],
  outdir: "dist/widgets",
  litelement: true,
  packagejson: false,
};
