/**
 * A PostHTML plugin that points a page's links to the API if it has its own origin.
 *
 * @typedef {string | number | { tag?: string | boolean, attrs?: Record<string, string>, content?: Node[] }} Node
 */

/** The linked paths that the API serves; all others belong to the site. */
const OF_THE_API =
  /^\/(?:calendars\/|downloads\/|feeds\/|plans\/|courses\/template\.xlsx$|schema\.graphql$|certificates\/rules\.json$)/;

const ATTRIBUTES = ["href", "data-calendar", "value"];

/** @param {string} address */
export const isOfTheApi = (address) => OF_THE_API.test(address);

/**
 * @param {string} apiOrigin
 * @returns {(tree: Node[]) => Node[]}
 */
export function apiLinks(apiOrigin) {
  /** @param {Node[]} nodes */
  function lead(nodes) {
    for (const node of nodes) {
      if (typeof node !== "object") continue;
      const shown = node.content?.length === 1 ? node.content[0] : null;
      for (const [name, address] of Object.entries(node.attrs ?? {})) {
        if (!ATTRIBUTES.includes(name) || !isOfTheApi(String(address))) continue;
        Object.assign(node.attrs ?? {}, { [name]: apiOrigin + address });
        if (shown === address) node.content = [apiOrigin + address];
      }
      lead(node.content ?? []);
    }
  }

  return (tree) => {
    lead(tree);
    return tree;
  };
}
