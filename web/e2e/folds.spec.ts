import { expect, test } from "./guarded";

/** Long pages, each with something within a group that folds: how it is reached, and what must be seen then. */
const LONG = {
  "/sources/": { within: "#conflict-57", heading: "#eligibility" },
  "/catalogue/": { within: null, heading: "#group-4-10" },
  "/occupations/": { within: null, heading: "#group-4-10" },
  "/selection/2024/": { within: null, heading: "#group-4-10" },
  "/developers/schema/assessment/": { within: "#AssessmentRound-status", heading: "#AssessmentRound" },
  "/developers/": { within: null, heading: "#limits" },
  "/data/": { within: null, heading: "#tables-plans" },
  "/sources/jsxh-2026-1/": { within: "#p64", heading: "#part-2" },
  "/sources/rsj-2024-38/": { within: "#p120", heading: "#part-2" },
  "/eligibility/": { within: null, heading: "#level-3" },
};
/** In screens of a phone. */
const MOST = 8;

for (const [path, { within, heading }] of Object.entries(LONG)) {
  test(`${path} is folded to a few screens`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "a phone has the narrowest column");
    await page.goto(path);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThanOrEqual(MOST);
  });

  test(`${path} opens what its address leads to`, async ({ page, javaScriptEnabled }) => {
    if (within !== null) {
      await page.goto(path + within);
      await expect(page.locator(within)).toBeVisible();
      await expect(page.locator(within)).toBeInViewport();
    }
    test.skip(javaScriptEnabled === false, "without scripts the heading is shown, and the reader opens it");
    await page.goto("about:blank");
    await page.goto(path + heading);
    const group = page.locator("details", { has: page.locator(heading) });
    await expect(group).toHaveAttribute("open", "");
  });

  test(`${path} prints whole`, async ({ page, javaScriptEnabled }) => {
    await page.goto(path);
    const folded = page.locator("details.fold:not([open])");
    await expect(folded).not.toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    // Without scripts by style, with them by opening: both are needed, for older browsers and for none.
    if (javaScriptEnabled !== false) await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const heights = await page
      .locator("details.fold > .fold__body:visible")
      .evaluateAll((all) => all.map((body) => body.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    if (javaScriptEnabled === false) return;
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await expect(folded).not.toHaveCount(0);
  });
}

test("one button opens all groups, and folds them again", async ({ page, javaScriptEnabled }) => {
  await page.goto("/catalogue/");
  const button = page.getByRole("button", { name: "全部展开" });
  if (javaScriptEnabled === false) return expect(button).toHaveCount(0);
  await button.click();
  await expect(page.locator("tbody tr:visible")).toHaveCount(89);
  await button.click();
  await expect(page.locator("tbody tr:visible")).toHaveCount(0);
});

test("what is looked for stands in one list, the best first, what is chosen in groups that are open", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "the search is a script");
  await page.goto("/catalogue/?q=chayi");
  await expect(page.locator("tbody tr:visible")).toHaveCount(1);
  await expect(page.locator("details.fold:visible")).toHaveCount(0);
  await page.getByRole("searchbox").fill("");
  await expect(page.locator("details.fold:visible")).not.toHaveCount(0);
  await expect(page.locator("details.fold[open]")).toHaveCount(0);
  await page.goto("/catalogue/?group=6");
  await expect(page.locator("details.fold[open]")).not.toHaveCount(0);
  await expect(page.locator("details.fold:visible:not([open])")).toHaveCount(0);
});
