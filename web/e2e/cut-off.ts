import type { BrowserContext, Page, Route } from "@playwright/test";

/**
 * Answers what a page asks for in another way, until the function that it returns is called. The route stays: a browser may lose
 * what is asked for while it is taken away.
 *
 * @param answer no answer at all, when left out
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
