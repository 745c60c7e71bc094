import { shortLevelName } from "./levels.js";

/**
 * Rounds and offerings in the vocabulary of schema.org, for search engines. Only what the pages say: no source names the
 * rooms of an exam, so its place is the city in which the notice lets people apply.
 *
 * @import { plans } from "./plan.js"
 * @typedef {(typeof plans)[number]["rounds"][number]} Round
 * @typedef {(typeof plans)[number]["offerings"][number]} Offering
 */

/**
 * @param {Round} round
 * @param {{ id: string, name: string }} organization
 * @param {string} origin
 */
export function examEvent(round, organization, origin) {
  const url = origin + round.url;
  return {
    "@context": "https://schema.org",
    "@type": "EducationEvent",
    "@id": url,
    url,
    name: `${organization.name}${round.name}职业技能评价`,
    description: `申报${round.applicationDays}，缴费${round.paymentDays}，考试${round.examDays}。`,
    inLanguage: "zh-CN",
    startDate: round.examDates[0],
    endDate: round.examDates.at(-1),
    location: {
      "@type": "Place",
      name: "上海市",
      address: { "@type": "PostalAddress", addressRegion: "上海市", addressCountry: "CN" },
    },
    organizer: body(organization, origin),
    assesses: [...new Set(round.offerings.map(({ occupation }) => occupation.name))],
    educationalLevel: [...new Set(round.offerings.map(({ level }) => shortLevelName(level)))],
    offers: round.offerings
      .flatMap((offering) => offer(offering, url))
      .map((priced) => ({
        ...priced,
        availabilityStarts: round.application.opensOn,
        availabilityEnds: round.application.closesOn,
      })),
  };
}

/**
 * The certificate an offering leads to, with what its assessment costs.
 *
 * @param {Offering} offering
 * @param {{ id: string, name: string }} organization
 * @param {string} origin
 */
export function credential(offering, organization, origin) {
  const url = `${origin}/occupations/${offering.occupation.code}/`;
  return {
    "@context": "https://schema.org",
    "@type": "EducationalOccupationalCredential",
    name: `${offering.occupation.name}${shortLevelName(offering.level)}职业技能等级证书`,
    credentialCategory: "职业技能等级证书",
    educationalLevel: shortLevelName(offering.level),
    inLanguage: "zh-CN",
    url,
    provider: body(organization, origin),
    about: { "@type": "Occupation", name: offering.occupation.name, occupationalCategory: offering.occupation.code },
    offers: offer(offering, url),
  };
}

/**
 * All public data as a data set, each table with its files.
 *
 * @param {typeof import("../data/snapshot/Downloads.json")} downloads
 * @param {{ origin: string, api: string, operator: { name: string, licenceUrl: string } }} site
 */
export function downloadsDataset(
  { dataVersion, verifiedOn, archive, dataPackage, csvw, tables },
  { origin, api, operator },
) {
  const file = (/** @type {string} */ name, /** @type {string} */ path, /** @type {string} */ encodingFormat) => ({
    "@type": "DataDownload",
    name,
    contentUrl: api + path,
    encodingFormat,
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}/data/`,
    url: `${origin}/data/`,
    name: "技能登记册的全部公开数据",
    description: "上海社会化职业技能等级认定的机构、职业、等级、批次、收费、规则和来源的疑点，逐条注明出处。",
    inLanguage: "zh-CN",
    version: dataVersion,
    dateModified: verifiedOn,
    isAccessibleForFree: true,
    spatialCoverage: "上海市",
    ...(operator.name !== "" && { publisher: { "@type": "Organization", name: operator.name } }),
    ...(operator.licenceUrl !== "" && { license: operator.licenceUrl }),
    distribution: [
      file("全部表格", archive.path, "application/zip"),
      file("各列的说明（Data Package）", dataPackage, "application/json"),
      file("各列的说明（CSVW）", csvw, "application/csvm+json"),
      ...tables.flatMap(({ title, csv, json }) => [
        file(title, csv.path, "text/csv"),
        file(title, json.path, "application/json"),
      ]),
    ],
  };
}

/**
 * None when the fee is not known: a missing price must not read as a price of nothing.
 *
 * @param {Offering} offering
 * @param {string} url
 */
function offer(offering, url) {
  if (offering.fee === null) return [];
  const { amount, currency } = offering.fee;
  return [
    {
      "@type": "Offer",
      name: `${offering.occupation.name}${shortLevelName(offering.level)}`,
      category: "评价服务费",
      price: amount,
      priceCurrency: currency,
      url,
    },
  ];
}

/**
 * @param {{ id: string, name: string }} organization
 * @param {string} origin
 */
const body = ({ id, name }, origin) => ({ "@type": "Organization", "@id": `${origin}/organizations/${id}/`, name });
