/**
 * For schools that show a page of `/embed/` in a frame: gives the frame the height of what is in it. Only messages of the
 * register that this script came from count, and each only for the frame that sent it.
 */
const REGISTER = new URL(import.meta.url).origin;
const LARGEST = 4000;

addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== REGISTER) return;
  const height = heightIn(data);
  const frame = [...document.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
  if (height !== null && frame !== undefined) frame.style.height = `${height}px`;
});

function heightIn(data: unknown): number | null {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== "sk-height" || typeof height !== "number" || !(height > 0 && height <= LARGEST)) return null;
  return Math.ceil(height);
}
