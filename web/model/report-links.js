import { FACTS, factAddress } from "./report-address.js";

/**
 * A PostHTML plugin that puts a link beside each citation, by which readers report that fact with its citation. It also adds links
 * beside the places of a conflict, and in each row whose number leads to the printed row.
 *
 * @typedef {string | number | { tag?: string | boolean, attrs?: Record<string, string>, content?: Node[] }} Node
 * @typedef {{ address: string, version: string }} Page
 */

const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);
/** The class of the element with the places of a fact. */
const PLACES = "conflict__places";
/** The cell whose number leads to the row as printed. */
const ROW_NUMBER = "rows__number";

/**
 * @param {string} template as `reportTemplate`
 * @param {Page} page
 * @param {(href: string) => string} placeAt names the place in a document to which an address leads
 * @returns {(tree: Node[]) => Node[]}
 */
export function reportLinks(template, page, placeAt) {
  return (tree) => {
    let title = "";
    let heading = "";

    /** @param {Node[]} nodes @param {Node[]} fact the innermost element that states a fact */
    function walk(nodes, fact) {
      for (const node of [...nodes]) {
        if (typeof node !== "object") continue;
        const content = node.content ?? [];
        if (HEADINGS.has(String(node.tag))) heading = textOf(content);
        if (node.tag === "h1") title = heading;
        if (isCitation(node)) content.push(" ", link(textOf(content), about(fact)));
        else if (hasClass(node, PLACES)) nodes.splice(nodes.indexOf(node) + 1, 0, paragraph(node, fact));
        else walk(content, FACTS.includes(String(node.tag)) ? content : fact);
        if (node.tag === "tr") numbered(content);
      }
    }

    /** @param {Node[]} fact */
    const about = (fact) => `${heading}：${textOf(fact)}`;

    /** @param {Node} places @param {Node[]} fact @returns {Node} */
    function paragraph(places, fact) {
      const names = elements(places, (node) => node.tag === "a").map((node) => textOf(node.content ?? []));
      return { tag: "p", content: [link(names.join("；"), about(fact))] };
    }

    /** The link of a row stands beside its name: small screens leave the number out. @param {Node[]} row */
    function numbered(row) {
      const [number] = row.filter((cell) => hasClass(cell, ROW_NUMBER));
      const [name] = row.flatMap((cell) =>
        typeof cell === "object" && cell.tag === "th" && cell.content ? [cell.content] : [],
      );
      const [to] = number === undefined ? [] : elements(number, (node) => node.tag === "a");
      if (to !== undefined && name !== undefined) name.push(" ", link(placeAt(to.attrs?.href ?? ""), about(row)));
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
  return hasClass(node, "cite") && !(node.content ?? []).some(isCitation);
}

/** @param {Node} node @param {string} name */
function hasClass(node, name) {
  return typeof node === "object" && (node.attrs?.class?.split(" ").includes(name) ?? false);
}

/**
 * The elements within one that are meant.
 *
 * @typedef {Exclude<Node, string | number>} Element
 * @param {Node} node
 * @param {(element: Element) => boolean} meant
 * @returns {Element[]}
 */
function elements(node, meant) {
  if (typeof node !== "object") return [];
  return [...(meant(node) ? [node] : []), ...(node.content ?? []).flatMap((inner) => elements(inner, meant))];
}

/** The text without that of citations and places. @param {Node[]} nodes @returns {string} */
function textOf(nodes) {
  return nodes
    .map((node) =>
      typeof node !== "object"
        ? String(node)
        : isCitation(node) || hasClass(node, PLACES)
          ? ""
          : textOf(node.content ?? []),
    )
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
