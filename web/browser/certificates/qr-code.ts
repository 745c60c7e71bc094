import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

/** A text as a QR code, drawn locally, so that nobody else learns the text. Throws when the text is too long. */
export function qrCode(text: string, label: string): SVGElement {
  const drawn = toSvg(generate(text), document, { on: "#15242a", off: "#fff" });
  drawn.setAttribute("class", "qr-code");
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", label);
  return drawn;
}
