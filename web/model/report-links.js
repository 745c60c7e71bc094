import { reportAddress } from "./report-address.js";

/**
 * Puts a link beside each citation of a page, by which a reader reports that very fact with its citation. A plugin for PostHTML.
 *
 * @typedef {string | number | { tag?: string | boolean, attrs?: Record<string, string>, content?: Node[] }} Node
 * @typedef {{ address: string, version: string }} Page
 */

/** What states one fact each. */
const FACTS = new Set(["li", "tr", "dd", "p"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);
const LONGEST_FACT = 200;

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
        if (!isCitation(node)) walk(content, FACTS.has(String(node.tag)) ? content : fact);
        else content.push(" ", link(textOf(content), `${heading}：${textOf(fact)}`));
      }
    }

    /** @param {string} citation @param {string} fact @returns {Node} */
    function link(citation, fact) {
      const body = [
        `页面：${title} ${page.address}`,
        `事实：${fact.slice(0, LONGEST_FACT)}`,
        `出处：${citation}`,
        `数据版本：${page.version}`,
        "应当是：",
        "",
      ].join("\n");
      const href = reportAddress(template, `${title}有误`, body).replaceAll("&", "&amp;");
      return { tag: "a", attrs: { class: "govuk-link cite__report", href }, content: ["报错"] };
    }

    walk(tree, []);
    return tree;
  };
}

/** @param {Exclude<Node, string | number>} node */
const isCitation = ({ attrs }) => attrs?.class?.split(" ").includes("cite") ?? false;

/** The text without that of citations. @param {Node[]} nodes @returns {string} */
function textOf(nodes) {
  return nodes
    .map((node) => (typeof node !== "object" ? String(node) : isCitation(node) ? "" : textOf(node.content ?? [])))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
