import { apiLinks } from "./model/api-links.js";
import { told } from "./model/conflicts.js";
import { chineseDay } from "./model/dates.js";
import { LEVELS, levelName, levelWords } from "./model/levels.js";
import { apiOrigin } from "./model/origins.js";
import { partsOf } from "./model/parts-of-document.js";
import { placeAt, places, sourceName } from "./model/passages.js";
import { telHref } from "./model/phone.js";
import { pictureOf } from "./model/pictures.js";
import { FEW_ROUNDS } from "./model/plan-folds.js";
import * as planWords from "./model/plan-words.js";
import { register } from "./model/register.js";
import { reportTemplate } from "./model/report.js";
import { reportAddress } from "./model/report-address.js";
import { reportLinks } from "./model/report-links.js";
import { SITE } from "./model/site-folder.js";
import { sizeWords } from "./model/size.js";
import { downloadsDataset } from "./model/structured-data.js";
import { unbrokenCodes } from "./model/unbroken-codes.js";
import site from "./pages/_data/site.js";

/** @param {import("@11ty/eleventy").UserConfig} eleventy */
export default function configure(eleventy) {
  // What the data lacks is said in words, never by a gap in a sentence.
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true });
  // A global rather than data, because macros do not see the data of the page.
  eleventy.addNunjucksGlobal("LEVELS", LEVELS);
  const levelNames = LEVELS.map(({ id }) => [id, levelName(id)]);
  eleventy.addNunjucksGlobal("LEVEL_NAMES", Object.fromEntries(levelNames));
  eleventy.addNunjucksGlobal("PLAN_WORDS", planWords);
  eleventy.addNunjucksGlobal("FEW_ROUNDS", FEW_ROUNDS);
  eleventy.addNunjucksGlobal("REPORT", reportTemplate);
  eleventy.addFilter("levelWords", levelWords);
  eleventy.addFilter("places", places);
  eleventy.addFilter("partsOf", partsOf);
  eleventy.addFilter("sourceName", sourceName);
  eleventy.addFilter("told", told);
  eleventy.addFilter("reportAddress", (/** @type {[subject: string, body: string]} */ [subject, body]) =>
    reportAddress(reportTemplate, subject, body),
  );
  eleventy.addFilter("chineseDay", chineseDay);
  eleventy.addFilter("levelNumbers", (/** @type {string[]} */ ids) =>
    LEVELS.filter((level) => ids.includes(level.id))
      .map((level) => level.number)
      .join(" "),
  );
  eleventy.addFilter("sizeWords", sizeWords);
  eleventy.addFilter("pictureOf", pictureOf);
  // Whether a page is built that another part of the site brings.
  eleventy.addFilter("holds", (/** @type {{ url: string }[]} */ pages, /** @type {string} */ url) =>
    pages.some((page) => page.url === url),
  );
  eleventy.addFilter("downloadsData", downloadsDataset);
  // The API names itself by its public address; a page asks the server that it came from.
  eleventy.addFilter("pathOf", (/** @type {string} */ address) => new URL(address, site.origin).pathname);
  eleventy.addFilter("telHref", telHref);
  eleventy.addFilter("unbrokenCodes", unbrokenCodes);
  eleventy.addFilter("fullWidth", (/** @type {string} */ clause) => clause.replace("(", "（").replace(")", "）"));
  // JSON-LD stands inside a script element, so no text of the data may close it.
  eleventy.addFilter("json", (/** @type {unknown} */ value) => JSON.stringify(value).replaceAll("<", "\\u003c"));
  if (reportTemplate !== "" || apiOrigin !== "") {
    eleventy.htmlTransformer.setPosthtmlProcessOptions({ recognizeNoValueAttribute: true });
  }
  if (reportTemplate !== "") eleventy.htmlTransformer.addPosthtmlPlugin("html", reportLinksOf);
  // Indentation is for those who read templates; on the longest pages it weighs hundreds of bytes.
  eleventy.addTransform("indentation", (/** @type {string} */ content) =>
    /<!doctype html/i.test(content) && !/<(?:pre|textarea)\b/.test(content) ? content.replace(/\n\s+/g, "\n") : content,
  );
  if (apiOrigin !== "") eleventy.htmlTransformer.addPosthtmlPlugin("html", () => apiLinks(apiOrigin));
  eleventy.addWatchTarget("./data/snapshot/");

  return {
    dir: { input: "pages", output: SITE },
    templateFormats: ["njk"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}

/** @param {{ page: { url: string } }} context what Eleventy tells a plugin of the page */
function reportLinksOf({ page }) {
  return reportLinks(reportTemplate, { address: site.origin + page.url, version: register.version.id }, placeAt);
}
