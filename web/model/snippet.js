/**
 * What a school copies into its page to show a widget.
 *
 * @typedef {import("./widgets.js").Widget} Widget
 * @typedef {{ origin: string, query: string, version: string, integrity: string }} Register where the widgets are, what
 *   tells them where the API is, and the digest of the current version
 * @typedef {{ school?: string, occupation?: string, limit?: string, accent?: string }} Choice what the school has chosen; empty
 *   is not chosen
 * @typedef {"newest" | "pinned" | "frame" | "frame-height"} Form newest: the script that follows the register; pinned: a released
 *   version with its digest; frame: no script at all; frame-height: with the script that gives the frame its height
 */

/** On white, as WCAG 2 asks of text. */
const LEAST_CONTRAST = 4.5;

/**
 * Why a snippet with these choices would not work; null when it works. Only the API knows whether a school exists.
 *
 * @param {Widget} widget
 * @param {Choice} choice
 */
export function snippetFault({ takes }, { school, occupation, accent }) {
  const bySchool = takes.includes("school");
  if (!occupation && !(bySchool && school)) return bySchool ? "请选一个职业，或者填学校的编号。" : "请选一个职业。";
  if (bySchool && school && !/^[\w.-]+$/.test(school)) return "学校的编号里只有字母、数字和短横，在学校页面的网址里。";
  if (accent && contrastOnWhite(accent) < LEAST_CONTRAST) return "这个强调色在白底上看不清，请选深一点的。";
  return null;
}

/**
 * The contrast of a colour, `#rrggbb`, on white, from 1 to 21.
 *
 * @param {string} colour
 */
export function contrastOnWhite(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/**
 * @param {Register} register
 * @param {Widget} widget
 * @param {Choice} choice
 * @param {Form} form
 */
export function snippet(register, widget, choice, form) {
  if (form === "frame") return frame(register, widget, choice);
  if (form === "frame-height") return `${frame(register, widget, choice)}\n${heightScript(register)}`;
  const style = choice.accent ? ` style="--sk-accent: ${choice.accent}"` : "";
  const attributes = chosen(widget, choice).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return [
    script(register, form),
    `<${widget.tag}${attributes.join("")}${style}>`,
    `  <a href="${escaped(register.origin + fallback(widget, choice))}">${widget.fallback}</a>`,
    `</${widget.tag}>`,
  ].join("\n");
}

/**
 * The page that shows the widget in a frame, and in the preview.
 *
 * @param {Widget} widget
 * @param {Choice} choice
 */
export function embedPath(widget, choice) {
  const parameters = chosen(widget, choice).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (choice.accent) parameters.push(`accent=${choice.accent.replace("#", "")}`);
  return `/embed/${widget.embed}/${parameters.length === 0 ? "" : `?${parameters.join("&")}`}`;
}

/**
 * What tells the widgets where the API is when it has another origin: the end of their script's address, because the bytes of
 * a released version never change.
 *
 * @param {string} apiOrigin empty when the API has the site's origin
 */
export const widgetsQuery = (apiOrigin) => (apiOrigin === "" ? "" : `?api=${encodeURIComponent(apiOrigin)}`);

/**
 * @param {Register} register
 * @param {Form} form
 */
function script({ origin, query, version, integrity }, form) {
  if (form === "newest") return `<script type="module" src="${origin}/widgets/v1/widgets.js${query}"></script>`;
  return `<script type="module" src="${origin}/widgets/${version}/widgets.js${query}"
  integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/**
 * @param {Register} register
 * @param {Widget} widget
 * @param {Choice} choice
 */
function frame({ origin }, widget, choice) {
  return `<iframe src="${escaped(origin + embedPath(widget, choice))}" title="${widget.title}"
  width="100%" height="${widget.height}" frameborder="0" loading="lazy"></iframe>`;
}

/** @param {Register} register */
const heightScript = ({ origin }) => `<script type="module" src="${origin}/widgets/v1/frame.js"></script>`;

/**
 * @param {Widget} widget
 * @param {Choice} choice
 * @returns {[string, string][]}
 */
function chosen({ takes }, choice) {
  return Object.entries(choice).filter(([name, value]) => takes.includes(name) && value !== "");
}

/**
 * The register's page with the same content, for visitors without the widget.
 *
 * @param {Widget} widget
 * @param {Choice} choice
 */
function fallback({ tag, link }, { school, occupation }) {
  if (tag === "sk-course-list" && school) return `/providers/provider/?id=${encodeURIComponent(school)}`;
  if (!occupation) return link;
  if (tag === "sk-course-list") return `/courses/?occupation=${occupation}`;
  return tag === "sk-eligibility" ? `/eligibility/check/?occupation=${occupation}` : `/occupations/${occupation}/`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
