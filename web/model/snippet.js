/**
 * What a school copies into its page to show a widget.
 *
 * @typedef {import("./widgets.js").Widget} Widget
 * @typedef {{ origin: string, query: string, version: string, integrity: string }} Register where the widgets are, what
 *   tells them where the API is, and the digest of the current version
 * @typedef {{ school?: string, occupation?: string, limit?: string, accent?: string }} Choice what the school has chosen; empty
 *   is not chosen
 * @typedef {"newest" | "pinned" | "frame"} Form
 */

/**
 * @param {Register} register
 * @param {Widget} widget
 * @param {Choice} choice
 * @param {Form} form
 */
export function snippet(register, widget, choice, form) {
  if (form === "frame") return frame(register, widget, choice);
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
  width="100%" height="${widget.height}" loading="lazy"></iframe>
<script type="module" src="${origin}/widgets/v1/frame.js"></script>`;
}

/**
 * @param {Widget} widget
 * @param {Choice} choice
 * @returns {[string, string][]}
 */
function chosen({ takes }, choice) {
  return Object.entries(choice).filter(([name, value]) => takes.includes(name) && value !== "");
}

/**
 * The page of the register that says the same without the widget.
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
