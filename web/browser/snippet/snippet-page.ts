import type { Choice, Form } from "../../model/snippet.js";
import { embedPath, snippet } from "../../model/snippet.js";
import { WIDGETS } from "../../model/widgets.js";
import { part } from "../part";

/** Builds the snippet that a school copies, with a preview. What is chosen stays in the page. */
const DEFAULT_ACCENT = "#0f5f6b";
const PAUSE_MS = 400;
const root = document.querySelector<HTMLElement>("[data-snippet]");
const form = root?.querySelector("form");

if (root && form) {
  const code = part("code", root);
  const preview = part<HTMLIFrameElement>("preview", root);
  const copy = part<HTMLButtonElement>("copy", root);
  let pause = 0;

  const follow = () => {
    const { widget, choice, kind } = read(form);
    for (const field of form.querySelectorAll<HTMLElement>("[data-for]")) {
      field.hidden = !field.dataset.for?.split(" ").includes(widget.tag);
    }
    const { origin = "", query = "", version = "", integrity = "" } = root.dataset;
    code.textContent = snippet({ origin, query, version, integrity }, widget, choice, kind);
    copy.textContent = "复制";
    const path = embedPath(widget, choice);
    window.clearTimeout(pause);
    pause = window.setTimeout(() => {
      if (preview.getAttribute("src") === path) return;
      preview.src = path;
      preview.height = String(widget.height);
    }, PAUSE_MS);
  };

  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
  });
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? "");
      copy.textContent = "已复制";
    } catch {
      // Not every browser lets pages copy, and none over http.
      getSelection()?.selectAllChildren(code);
      copy.textContent = "浏览器不让复制，已经选中，请自己复制";
    }
  });
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== location.origin || source !== preview.contentWindow || data?.type !== "sk-height") return;
    preview.height = String(Math.ceil(data.height));
  });
  follow();
}

function read(form: HTMLFormElement) {
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
  return { widget, choice, kind: text("kind") as Form };
}
