import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { PICTURES } from "../model/pictures.js";
import { browser } from "./browser.js";

/**
 * Draws the icon for phones and the pictures by which pages are shared into `public/icons/`, and the icons of the mini-program's tab bar:
 * `npm run pictures`.
 */
const FOLDER = "public/icons";
const icon = readFileSync("public/favicon.svg", "utf8");

const shared = (/** @type {string} */ words) => `
  <body style="margin:0;width:1200px;height:630px;background:#0f5f6b;color:#fff;font-family:'Noto Sans SC'">
    <div style="padding:90px 100px">
      <div style="display:flex;gap:28px;align-items:center;font-size:54px">
        <div style="width:96px;outline:3px solid #fff;border-radius:18px;line-height:0">${icon}</div>技能登记册
      </div>
      <p style="margin:110px 0 0;font-size:92px;font-weight:700;line-height:1.3">${words}</p>
      <p style="margin:30px 0 0;font-size:38px">上海的职业技能评价，每一条都注明出处</p>
    </div>
  </body>`;

/** The tabs of the mini-program, as lines within 27 by 27; WeChat wants pictures of 81 pixels, one for the tab that is open. */
const TABS = {
  occupations: '<circle cx="12" cy="12" r="7"/><path d="M17 17l6 6"/>',
  rounds: '<rect x="4" y="6" width="19" height="17" rx="2"/><path d="M4 12h19M9 3v5M18 3v5"/>',
  courses: '<path d="M13.5 7c-3-2-6-2-9-1v15c3-1 6-1 9 1 3-2 6-2 9-1V6c-3-1-6-1-9 1zM13.5 7v15"/>',
  certificates: '<path d="M6 3h15v14H6zM10 8h7M10 12h4"/><path d="M9 20l3 3 6-6"/>',
};
const TAB_COLOURS = { "": "#4a5b61", "-open": "#0f5f6b" };
const TAB_FOLDER = "mini-program/icons";

/** @param {string} lines @param {string} colour */
const tab = (lines, colour) =>
  `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="81" height="81" viewBox="0 0 27 27" style="display:block" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</svg></body>`;

const { executablePath, env, args } = browser();
const chrome = await chromium.launch({
  executablePath,
  args,
  env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await chrome.newPage({ viewport: { width: 180, height: 180 } });
  await page.setContent(`<body style="margin:0;background:#0f5f6b">${icon}</body>`);
  await page.screenshot({ path: `${FOLDER}/apple-touch-icon.png` });
  mkdirSync(TAB_FOLDER, { recursive: true });
  await page.setViewportSize({ width: 81, height: 81 });
  for (const [name, lines] of Object.entries(TABS)) {
    for (const [end, colour] of Object.entries(TAB_COLOURS)) {
      await page.setContent(tab(lines, colour));
      await page.screenshot({ path: `${TAB_FOLDER}/${name}${end}.png`, omitBackground: true });
    }
  }
  await page.setViewportSize({ width: 1200, height: 630 });
  for (const { name, words } of PICTURES) {
    await page.setContent(shared(words));
    await page.screenshot({ path: `${FOLDER}/share-${name}.png` });
  }
} finally {
  await chrome.close();
}
