import { defineConfig } from "@playwright/test";
import { browser } from "../../tools/browser.js";
import { runFolder } from "../run-folder";
import { API, ELSEWHERE } from "../where";

/**
 * Runs against the server that BASE_URL names, whose register has plans that organizations have published. A desktop gets the site
 * as it is built from that register; a phone gets the one that the server has, which was built before they published.
 */
if (!process.env.BASE_URL) throw new Error("Set BASE_URL to the address of a running server, without a path.");

const { executablePath, env, args } = browser();

export default defineConfig({
  testDir: ".",
  outputDir: runFolder(),
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  webServer: {
    command: `npm run --silent build:pages && npm run --silent serve -- ${process.env.SITE_PORT}`,
    env: { SITE_FOLDER: "dist-plans", REGISTER_API: API, API_ORIGIN: API, SITE_ORIGIN: ELSEWHERE },
    cwd: "../..",
    url: ELSEWHERE,
    timeout: 300_000,
  },
  use: {
    baseURL: API,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { baseURL: ELSEWHERE, viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});
