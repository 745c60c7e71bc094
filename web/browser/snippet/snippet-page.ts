import type { Choice, Form } from "../../model/snippet.js";
import { embedPath, snippet, snippetFault } from "../../model/snippet.js";
import type { Widget } from "../../model/widgets.js";
import { WIDGETS } from "../../model/widgets.js";
import { fromApi } from "../api-origin";
import { copied } from "../copied";
import "../folds";
import { part } from "../part";
import { isKnownSchool } from "./school";

/** Builds the snippet that a school copies, with a preview, but only if it works. The choices stay in the page. */
const DEFAULT_ACCENT = "#0f5f6b";
const PAUSE_MS = 400;
const root = document.querySelector<HTMLElement>("[data-snippet]");
const form = root?.querySelector("form");

// The page was built for one address and is read at this one: here the snippet works.
for (const shown of document.querySelectorAll("[data-here]")) shown.textContent = location.origin;
for (const shown of document.querySelectorAll("[data-api-here]")) shown.textContent = fromApi("") || location.origin;

if (root && form) {
  const code = part("code", root);
  const result = part("result", root);
  const wrong = part("wrong", root);
  const preview = part<HTMLIFrameElement>("preview", root);
  const copy = part<HTMLButtonElement>("copy", root);
  const pinned = root.dataset.pinned?.split(" ") ?? [];
  let pause = 0;

  const follow = () => {
    window.clearTimeout(pause);
    const { widget, choice, kind } = read(form, pinned);
    for (const field of form.querySelectorAll<HTMLElement>("[data-for]")) {
      field.hidden = !field.dataset.for?.split(" ").includes(widget.tag);
    }
    if (!tell(snippetFault(widget, choice))) return;
    const { query = "", version = "", integrity = "" } = root.dataset;
    code.textContent = snippet({ origin: location.origin, query, version, integrity }, widget, choice, kind);
    copy.textContent = "复制";
    pause = window.setTimeout(() => show(widget, choice), PAUSE_MS);
  };

  /** Whether the choices are valid; otherwise shows the fault instead of a snippet. */
  const tell = (fault: string | null) => {
    wrong.textContent = fault ?? "";
    wrong.hidden = fault === null;
    result.hidden = fault !== null;
    return fault === null;
  };

  const show = async (widget: Widget, choice: Choice) => {
    const path = embedPath(widget, choice);
    if (preview.getAttribute("src") !== path) {
      preview.src = path;
      preview.height = String(widget.height);
    }
    const asked = pause;
    if (!widget.takes.includes("school") || !choice.school || (await isKnownSchool(choice.school))) return;
    if (asked === pause) tell("登记册里没有这个编号的学校。编号在学校页面的网址里，请核对。");
  };

  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
  });
  copy.addEventListener("click", async () => {
    copy.textContent = (await copied(code)) ? "已复制" : "浏览器不让复制，已经选中，请自己复制";
  });
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== location.origin || source !== preview.contentWindow || data?.type !== "sk-height") return;
    preview.height = String(Math.ceil(data.height));
  });
  follow();
}

/** What is chosen. A widget that no released version has cannot be pinned. */
function read(form: HTMLFormElement, pinned: readonly string[]) {
  const said = new FormData(form);
  const text = (name: string) => String(said.get(name) ?? "").trim();
  const widget = WIDGETS.find(({ tag }) => tag === text("widget")) ?? WIDGETS[0];
  if (widget === undefined) throw new Error("There are no widgets.");
  const accent = text("accent");
  const choice: Choice = {
    school: text("school"),
    occupation: text("occupation"),
    limit: text("limit") === "6" ? "" : text("limit"),
    accent: accent === DEFAULT_ACCENT ? "" : accent,
  };
  const kind = text("kind") as Form;
  return { widget, choice, kind: kind === "pinned" && !pinned.includes(widget.tag) ? "newest" : kind };
}
