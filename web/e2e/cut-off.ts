import type { BrowserContext, Page, Route } from "@playwright/test";

/**
 * Replaces the answers to a page's requests until the returned function is called. The route stays, because a browser may lose
 * requests while it is removed.
 *
 * @param answer by default, no answer at all
 */
export async function cutOff(
  page: Page | BrowserContext,
  address: string,
  answer: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<() => void> {
  let connected = false;
  await page.route(address, (route) => (connected ? route.continue() : answer(route)));
  return () => {
    connected = true;
  };
}
