/**
 * For schools that show a page of `/embed/` in a frame: gives the frame the height of what is in it. Only messages of the
 * register that this script came from count, and each only for the frame that sent it.
 */
const REGISTER = new URL(import.meta.url).origin;
const LARGEST = 4000;

addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
  if (height !== null && frame !== undefined && isOurs(frame, origin)) frame.style.height = `${height}px`;
});

// A frame that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll("iframe")) {
  if (showsRegister(frame)) frame.contentWindow?.postMessage({ type: "sk-ask-height" }, "*");
}

/** A sandboxed frame has no origin to be known by: there the address counts that the page around it gave it. */
function isOurs(frame: HTMLIFrameElement, origin: string): boolean {
  return origin === REGISTER || (origin === "null" && frame.hasAttribute("sandbox") && showsRegister(frame));
}

function showsRegister({ src }: HTMLIFrameElement): boolean {
  return src.startsWith(`${REGISTER}/embed/`);
}

function heightIn(data: unknown): number | null {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== "sk-height" || typeof height !== "number" || !(height > 0 && height <= LARGEST)) return null;
  return Math.ceil(height);
}
