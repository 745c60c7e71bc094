/**
 * A page for a frame on another site: the widget that it names, with the attributes of the address. It tells the page around it how high
 * it is, whenever that changes and when it is asked. To whom does not matter, and without a referrer could not be known: the height is seen
 * by whoever shows the frame.
 */
const root = document.querySelector<HTMLElement>("[data-embed]");
const parameters = new URLSearchParams(location.search);

if (root !== null) {
  const widget = root.lastElementChild;
  for (const name of (root.dataset.attributes ?? "").split(" ")) {
    const value = parameters.get(name);
    if (value !== null) widget?.setAttribute(name, value);
  }
  const accent = parameters.get("accent") ?? "";
  if (/^[0-9a-f]{6}$/i.test(accent)) root.style.setProperty("--sk-accent", `#${accent}`);
  if (window.parent !== window) tellHeight(root);
}

function tellHeight(content: HTMLElement): void {
  const tell = () =>
    window.parent.postMessage({ type: "sk-height", height: content.getBoundingClientRect().height }, "*");
  addEventListener("message", ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === window.parent && data?.type === "sk-ask-height") tell();
  });
  if ("ResizeObserver" in window) new ResizeObserver(tell).observe(content);
  else for (const name of ["load", "resize", "sk-load", "sk-error"]) addEventListener(name, () => setTimeout(tell));
}
