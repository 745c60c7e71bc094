import { test as base, expect, type Page } from "@playwright/test";
import { API } from "./where";

/** The settings of a page that fails its test on any error in the browser. */
export interface Guarded {
  /** The status of the page itself; browsers log an error for any but a good one. */
  expectedStatus: number;
}

export const test = base.extend<Guarded>({
  expectedStatus: [200, { option: true }],

  page: async ({ page, baseURL, expectedStatus }, use) => {
    const faults = await watch(page, baseURL, expectedStatus);
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Records the errors of a page from now on. */
export async function watch(page: Page, baseURL: string | undefined, expectedStatus: number): Promise<string[]> {
  const origins = [new URL(baseURL ?? "").origin, API];
  const faults: string[] = [];
  page.on("console", (message) => {
    const ofTheStatus = expectedStatus !== 200 && message.text().includes(`status of ${expectedStatus}`);
    if (message.type() === "error" && !ofTheStatus) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page or a frame aborts its pending requests.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`request failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.status() !== expectedStatus) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && !origins.includes(url.origin)) faults.push(`left the origins: ${url.href}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

export { expect };
