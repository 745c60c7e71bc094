import { CONTACT_WORDS } from "./contact-words.js";
import { pageWords } from "./page-words.js";
import { plans } from "./plan.js";
import { register } from "./register.js";
import { table } from "./search-tables.js";

/**
 * What the search of the home page knows of pages beside those of occupations: by which words they are asked for, which contacts they print,
 * and where the results of an occupation are told.
 *
 * @import { AskedPagesData } from "../browser/search/asked-pages.ts"
 */

/** The newest plan of each organization that the catalogue in force lists. */
const current = plans.filter(
  ({ organization, year }) =>
    organization.left === null &&
    plans.every((other) => other.organization.id !== organization.id || other.year <= year),
);

/** What people say who ask for a contact of a kind. @type {Partial<Record<string, string>>} */
const KINDS = { SUPERVISION: "投诉 举报 申诉" };

/** @type {AskedPagesData["printed"]} */
const printed = [
  ...current.flatMap(({ url, name, contactPoints }) =>
    contactPoints.map(
      (point) =>
        /** @type {AskedPagesData["printed"][number]} */ ([
          `${url}procedures/#contact`,
          `咨询和投诉：${name}`,
          point.name,
          point.address,
          point.phone,
          KINDS[point.kind] ?? "",
        ]),
    ),
  ),
  ...register.organizations.flatMap(({ id, name, contact }) =>
    contact && (contact.address || contact.phone)
      ? [
          /** @type {AskedPagesData["printed"][number]} */ ([
            `/organizations/${id}/#contact`,
            name,
            name,
            contact.address,
            contact.phone,
            "",
          ]),
        ]
      : [],
  ),
];

/** @type {AskedPagesData} */
export const askedPages = { pages: pageWords, printed, results: results(), simplified: simplified() };

/** What one plan says of an occupation's results; where several do, the page that lists them. */
function results() {
  /** @type {Record<string, string>} */
  const byCode = {};
  for (const { url, occupations } of current) {
    for (const { code } of occupations) {
      byCode[code] = byCode[code] === undefined ? `${url}procedures/#results` : "/procedures/";
    }
  }
  return byCode;
}

function simplified() {
  const used = new Set(JSON.stringify([pageWords, printed, CONTACT_WORDS]));
  const pairs = table("traditional-characters.txt").trimEnd().split("\n");
  return pairs.filter((pair) => used.has(pair.charAt(1))).join(" ");
}
