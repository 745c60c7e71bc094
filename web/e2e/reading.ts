import { test as base, expect, type Page } from "@playwright/test";
import { watch } from "./guarded";

interface Tab {
  page: Page;
  faults: string[];
}

/**
 * For tests that only read pages: all tests of a worker share one guarded tab, because opening a tab for each takes longer than the
 * check. Pages do not affect one another, since the site stores nothing in the browser.
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
    // Otherwise an address that differs only after the # would not be loaded.
    await page.goto("about:blank");
    faults.length = 0;
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
