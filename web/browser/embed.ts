/**
 * A page for a frame on another site: the widget that it names, with the attributes of the address. It tells the site that
 * frames it how high it is, and nobody else.
 */
const root = document.querySelector<HTMLElement>("[data-embed]");
const parameters = new URLSearchParams(location.search);

if (root !== null) {
  const widget = root.lastElementChild;
  for (const name of root.dataset.attributes?.split(" ") ?? []) {
    const value = parameters.get(name);
    if (value !== null) widget?.setAttribute(name, value);
  }
  const accent = parameters.get("accent") ?? "";
  if (/^[0-9a-f]{6}$/i.test(accent)) root.style.setProperty("--sk-accent", `#${accent}`);
  tellHeight(root, framedBy());
}

/** The origin of the site that shows this page; null when it is not framed or does not say. */
function framedBy(): string | null {
  if (window.parent === window) return null;
  const [ancestor] = location.ancestorOrigins ?? [];
  return ancestor ?? (document.referrer === "" ? null : new URL(document.referrer).origin);
}

function tellHeight(content: HTMLElement, site: string | null): void {
  if (site === null) return;
  new ResizeObserver(() => {
    window.parent.postMessage({ type: "sk-height", height: content.getBoundingClientRect().height }, site);
  }).observe(content);
}
