import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation of WCAG 2.2 AA nor of axe's best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { javaScriptEnabled, isMobile } = test.info().project.use;
  const browser = page.context().browser();
  if (javaScriptEnabled !== false || browser === null) return expectNoViolation(page);
  // Without scripts a page differs in what it holds, not by the screen: one screen is enough, for each look takes seconds.
  if (!isMobile) return;
  const copy = await unscriptedCopy(browser, page);
  await expectNoViolation(copy);
  await copy.context().close();
}

/** Enough contrast for every text. */
export async function expectReadable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]).analyze();
  expect(violations.map(told)).toEqual([]);
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(told)).toEqual([]);
}

function told({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }): string {
  return `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`;
}

/** axe is a script itself and cannot run where scripts are off: it gets the same page with its scripts taken out. */
async function unscriptedCopy(browser: Browser, page: Page): Promise<Page> {
  // The other settings of the project, screen and language, are taken over by Playwright.
  const context = await browser.newContext({ javaScriptEnabled: true });
  const copy = await context.newPage();
  await copy.route(page.url(), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
    await route.fulfill({ response, body });
  });
  await copy.goto(page.url());
  return copy;
}
