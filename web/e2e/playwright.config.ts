import { defineConfig } from "@playwright/test";
import { browser } from "../tools/browser.js";
import { runFolder } from "./run-folder";
import { DESKTOP, PHONE } from "./screens";
import { API, ELSEWHERE } from "./where";

/**
 * Runs against the server that BASE_URL names, after a build: desktop and phone, and without scripts. A phone gets the site from
 * that server; a desktop gets it from a plain static server, with pages built for an API that is elsewhere.
 */
if (!process.env.BASE_URL) throw new Error("Set BASE_URL to the address of a running server, without a path.");

const { executablePath, env, args } = browser();

const ON_DESKTOP = { baseURL: ELSEWHERE, viewport: DESKTOP };
const ON_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };
/** Of other projects, or of `plans/playwright.config.ts`. */
const OTHERS = ["plans/**", "mini-program.spec.ts", "client.spec.ts", "without-script.spec.ts"].map(
  (name) => `**/${name}`,
);
/** Layout, accessibility and folds depend on the screen: both screens run them. */
const ON_BOTH = /[ /](?:pages|folds)\.spec\.ts/;
/** Requests and links differ where the API is elsewhere, and people print at a desk. All others run on the phone, the narrower screen. */
const ON_A_DESKTOP =
  /[ /](?:batch|calendar|changes|course-file|courses|eligibility|embed|print|receipts|snippet|status|widgets)\.spec\.ts/;
/** Tests for both screens in a spec that runs on one: menus, layout, and one of each kind of request. */
const MARKED = /@both\b/;
/** Without scripts a page differs in what it holds: the phone reads all of it, and looks in `pages` whether it fits a desktop. */
const WITHOUT_SCRIPT = /[ /](?:pages|folds|plan|not-found|without-script)\.spec\.ts/;

export default defineConfig({
  testDir: ".",
  outputDir: runFolder(),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Accessibility of the longest pages takes half of it on a busy machine.
  timeout: 90_000,
  // The backend's tests run at the same time. A shorter time-out would gain nothing.
  expect: { timeout: 15_000 },
  // Short, so that what failed is seen where only the end is kept.
  reporter: "dot",
  webServer: {
    command: `npm run --silent build:pages && npm run --silent serve -- ${process.env.SITE_PORT}`,
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
    { name: "desktop", use: ON_DESKTOP, testIgnore: OTHERS, grep: [ON_BOTH, ON_A_DESKTOP, MARKED] },
    {
      name: "phone",
      use: ON_PHONE,
      testIgnore: OTHERS,
      grepInvert: new RegExp(`${ON_A_DESKTOP.source}(?!.*${MARKED.source})`),
    },
    { name: "phone, no script", use: { ...ON_PHONE, javaScriptEnabled: false }, testMatch: WITHOUT_SCRIPT },
  ],
});
