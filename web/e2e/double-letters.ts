import type { Page } from "@playwright/test";

/** Letters twice as large, as a reader sets them in the browser: widths in em follow, also those that layouts go by. */
export async function doubleLetters(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}
