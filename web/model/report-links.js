import { FACTS, factAddress } from "./report-address.js";

/**
 * Puts a link beside each citation of a page, by which a reader reports that very fact with its citation. A plugin for PostHTML.
 *
 * @typedef {string | number | { tag?: string | boolean, attrs?: Record<string, string>, content?: Node[] }} Node
 * @typedef {{ address: string, version: string }} Page
 */

const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);

/**
 * @param {string} template as `reportTemplate`
 * @param {Page} page
 * @returns {(tree: Node[]) => Node[]}
 */
export function reportLinks(template, page) {
  return (tree) => {
    let title = "";
    let heading = "";

    /** @param {Node[]} nodes @param {Node[]} fact the innermost element that states a fact */
    function walk(nodes, fact) {
      for (const node of nodes) {
        if (typeof node !== "object") continue;
        const content = node.content ?? [];
        if (HEADINGS.has(String(node.tag))) heading = textOf(content);
        if (node.tag === "h1") title = heading;
        if (!isCitation(node)) walk(content, FACTS.includes(String(node.tag)) ? content : fact);
        else content.push(" ", link(textOf(content), `${heading}：${textOf(fact)}`));
      }
    }

    /** @param {string} citation @param {string} fact @returns {Node} */
    function link(citation, fact) {
      const href = factAddress(template, { title, ...page, fact, citation }).replaceAll("&", "&amp;");
      return { tag: "a", attrs: { class: "govuk-link cite__report", href }, content: ["报错"] };
    }

    walk(tree, []);
    return tree;
  };
}

/**
 * A citation itself, not what stands around one with words before it.
 *
 * @param {Node} node
 * @returns {boolean}
 */
function isCitation(node) {
  if (typeof node !== "object") return false;
  const named = node.attrs?.class?.split(" ").includes("cite") ?? false;
  return named && !(node.content ?? []).some(isCitation);
}

/** The text without that of citations. @param {Node[]} nodes @returns {string} */
function textOf(nodes) {
  return nodes
    .map((node) => (typeof node !== "object" ? String(node) : isCitation(node) ? "" : textOf(node.content ?? [])))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
