import { CODE } from "./occupation-code.js";

const ANYWHERE = new RegExp(CODE.source.slice(1, -1), "g");

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * Running text as HTML in which an occupation code never breaks at a hyphen.
 *
 * @param {string} text
 */
export function unbrokenCodes(text) {
  const escaped = text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
  return escaped.replace(ANYWHERE, (code) => `<span class="code">${code}</span>`);
}
