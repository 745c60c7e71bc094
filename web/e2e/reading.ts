import { test as base, expect, type Page } from "@playwright/test";
import { watch } from "./guarded";

interface Tab {
  page: Page;
  faults: string[];
}

/**
 * For tests that only look at pages: all of a worker share one tab, which is guarded as every page is. A tab of its own for
 * each takes longer than the look. Nothing passes from one page to the next, since the site keeps nothing in the browser.
 */
export const test = base.extend<object, { tab: Tab }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId } = project.use;
      const settings = { baseURL, viewport, hasTouch, isMobile, javaScriptEnabled, locale, timezoneId };
      const context = await browser.newContext(settings);
      const page = await context.newPage();
      await use({ page, faults: await watch(page, baseURL, 200) });
      await context.close();
    },
    { scope: "worker" },
  ],

  page: async ({ tab: { page, faults }, viewport }, use) => {
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: null, media: null });
    // Else an address that differs in its part behind the # would not be loaded.
    await page.goto("about:blank");
    faults.length = 0;
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
