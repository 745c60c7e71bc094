import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { browser } from "./browser.js";

/** Lighthouse as a phone on five pages of the server BASE_URL names; fails below the scores of the design. */
const PAGES = ["/", "/catalogue/", "/courses/", "/occupations/6-18-01-08/", "/eligibility/"];
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const MOST_LAYOUT_SHIFT = 0.02;

const base = process.env.BASE_URL;
if (!base) throw new Error("Set BASE_URL to the address of a running server, without a path.");
const { executablePath, env, args } = browser();
const chrome = await launch({ chromePath: executablePath, chromeFlags: args, envVars: { ...process.env, ...env } });

let failed = false;
try {
  for (const path of PAGES) {
    const result = await lighthouse(base + path, { port: chrome.port, onlyCategories: Object.keys(LEAST) });
    if (!result) throw new Error(`Lighthouse gives no result for ${path}`);
    const { categories, audits } = result.lhr;
    const scores = Object.entries(LEAST).map(([name, least]) => {
      const score = Math.round((categories[name]?.score ?? 0) * 100);
      if (score < least) failed = true;
      return `${name} ${score}`;
    });
    const shift = audits["cumulative-layout-shift"]?.numericValue ?? 1;
    if (shift > MOST_LAYOUT_SHIFT) failed = true;
    console.log(`${path}: ${scores.join(", ")}, layout shift ${shift.toFixed(3)}`);
    for (const audit of Object.values(audits)) {
      if (audit.score === 0 && audit.scoreDisplayMode === "binary") console.log(`  ${audit.id}: ${audit.title}`);
    }
  }
} finally {
  chrome.kill();
}
if (failed) process.exit(1);
