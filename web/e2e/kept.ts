import type { Page } from "@playwright/test";

/** The content of all browser storage and of the page itself, as one text. */
export function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const controls = [...document.querySelectorAll<HTMLInputElement>("input, select, textarea")];
    const requests = performance.getEntriesByType("resource").map(({ name }) => name);
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => (await (await window.caches.open(name)).keys()).map(String)),
    );
    return JSON.stringify([
      [location.href, document.referrer, document.title, document.cookie, window.name, history.state],
      [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), caches, requests],
      document.documentElement.outerHTML,
      controls.filter(({ type }) => type !== "radio").map(({ value }) => value),
    ]);
  });
}
