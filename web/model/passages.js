import { noticeAddress } from "./notice-address.js";
import { sources } from "./snapshot.js";

/**
 * Where the printed words of a citation are shown: each document has a page, with each passage that is cited.
 *
 * @typedef {{ id: string, number: string | null, title: string }} Source
 */

const RANGE = /^(.*?\d+)至序号\d+$/;

/** @type {Map<string, Map<string, number>>} */
const NUMBERS = new Map(
  sources.sourceDocuments.map(({ id, passages }) => [
    id,
    new Map(passages.map(({ number, place }) => [place, number])),
  ]),
);

/**
 * The places of a citation, each with the address of its passage. A range leads to its first place; a document whose text is not
 * among the sources has a page without passages.
 *
 * @param {{ locator: string, document?: Source }} citation
 * @param {Source} [document] the document, for citations that do not carry it
 */
export function places(citation, document = citation.document) {
  if (document === undefined) throw new Error(`No document of ${citation.locator}.`);
  const numbers = NUMBERS.get(document.id);
  return citation.locator.split("；").map((place) => ({
    text: place,
    href:
      numbers === undefined
        ? noticeAddress(document.id)
        : `/sources/${document.id}/${numbers.size === 0 ? "" : `#p${numberOf(place, numbers, document.id)}`}`,
  }));
}

/**
 * @param {string} place
 * @param {Map<string, number>} numbers
 * @param {string} id
 */
function numberOf(place, numbers, id) {
  const number = numbers.get(RANGE.exec(place)?.[1] ?? place);
  if (number === undefined) throw new Error(`${id} has no passage of ${place}.`);
  return number;
}

/** @type {Map<string, string>} */
const PLACES = new Map(
  sources.sourceDocuments.flatMap((document) =>
    document.passages.map(({ number, place }) => [
      `/sources/${document.id}/#p${number}`,
      `${sourceName(document)}，${place}`,
    ]),
  ),
);

/** The place, with its document, whose passage stands at an address of the site. @param {string} href */
export function placeAt(href) {
  const place = PLACES.get(href);
  if (place === undefined) throw new Error(`No passage stands at ${href}.`);
  return place;
}

/** The name by which a document is cited. @param {Source} document */
export function sourceName({ number, title }) {
  return number ?? `《${title}》`;
}
