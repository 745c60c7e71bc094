import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { PICTURES } from "../model/pictures.js";
import { browser } from "./browser.js";

/** Draws the icon for phones and the pictures by which pages are shared into `public/icons/`: `npm run pictures`. */
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
  await page.setViewportSize({ width: 1200, height: 630 });
  for (const { name, words } of PICTURES) {
    await page.setContent(shared(words));
    await page.screenshot({ path: `${FOLDER}/share-${name}.png` });
  }
} finally {
  await chrome.close();
}
