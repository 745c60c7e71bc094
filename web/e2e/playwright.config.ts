import { defineConfig } from "@playwright/test";
import { browser } from "../tools/browser.js";
import { runFolder } from "./run-folder";
import { API, ELSEWHERE } from "./where";

/**
 * Runs against the server that BASE_URL names: desktop and phone, each with scripts and without. A phone gets the site from that
 * server; a desktop gets it from a plain static server, built for an API that is elsewhere.
 */
if (!process.env.BASE_URL) throw new Error("Set BASE_URL to the address of a running server, without a path.");

const { executablePath, env, args } = browser();

const DESKTOP = { baseURL: ELSEWHERE, viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const WITH_SCRIPT =
  /(pages|pictures|folds|search|plan|rounds-today|checklist|print|not-found|with-script|eligibility|courses|courses-offline|widgets|hosts|embed|snippet|checks|calendar|certificates|batch|receipts|changes|status|scripts-blocked|doors|course-file|graphiql|journeys)\.spec\.ts/;
const WITHOUT_SCRIPT = /(pages|folds|plan|not-found|without-script)\.spec\.ts/;

export default defineConfig({
  testDir: ".",
  // They have a register of their own.
  testIgnore: "plans/**",
  outputDir: runFolder(),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Accessibility of the longest pages takes half of it on a busy machine.
  timeout: 90_000,
  // The backend's tests go on meanwhile. Who waits for what comes gains nothing by a shorter time.
  expect: { timeout: 15_000 },
  // Short, so that what failed is seen where only the end is kept.
  reporter: "dot",
  webServer: {
    command: `npm run --silent build:site && npm run --silent serve -- ${process.env.SITE_PORT}`,
    env: { SITE_FOLDER: "dist-elsewhere", API_ORIGIN: API, SITE_ORIGIN: ELSEWHERE },
    cwd: "..",
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
    { name: "mini-program", testMatch: /mini-program\.spec\.ts/ },
    { name: "client", testMatch: /client\.spec\.ts/ },
    { name: "desktop", use: DESKTOP, testMatch: WITH_SCRIPT },
    { name: "phone", use: PHONE, testMatch: WITH_SCRIPT },
    { name: "desktop, no script", use: { ...DESKTOP, javaScriptEnabled: false }, testMatch: WITHOUT_SCRIPT },
    { name: "phone, no script", use: { ...PHONE, javaScriptEnabled: false }, testMatch: WITHOUT_SCRIPT },
  ],
});
