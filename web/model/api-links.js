/**
 * Leads the links of a page to the API when that has an origin of its own. A plugin for PostHTML.
 *
 * @typedef {string | number | { tag?: string | boolean, attrs?: Record<string, string>, content?: Node[] }} Node
 */

/** What the API answers of what pages link to; all other paths are the site's. */
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
