const CODE = /\d-\d{2}-\d{2}-\d{2}/g;

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Running text as HTML in which an occupation code never breaks at a hyphen.
 *
 * @param {string} text
 */
export function unbrokenCodes(text) {
  const escaped = text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
  return escaped.replace(CODE, (code) => `<span class="code">${code}</span>`);
}
