import type { Page } from "@playwright/test";
import { test as alone } from "./guarded";
import { expect, test } from "./reading";

/** Long pages, each with content in a folded group: how to reach it, and what must then be visible. */
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
  "/developers/widgets/": { within: null, heading: "#sk-level-ladder" },
  "/developers/certificates/": { within: null, heading: "#receipt-py" },
  "/occupations/4-07-03-05/": { within: null, heading: "#classification" },
  "/organizations/org-015/plans/2026/procedures/": { within: null, heading: "#resit" },
};
/** Of an organization, fetched when the page is open. */
const ASKED_FOR = "/organizations/plan/?id=org-015-2026";
/** Maximum length in phone screens. */
const MOST = 8;

const screens = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);

for (const [path, { within, heading }] of Object.entries(LONG)) {
  test(`${path} is folded to a few screens`, async ({ page, isMobile }) => {
    test.skip(!isMobile, "a phone has the narrowest column");
    await page.goto(path);
    expect(await screens(page)).toBeLessThanOrEqual(MOST);
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

test("the list of organizations has few screens without folding", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a phone has the narrowest column");
  await page.goto("/organizations/");
  expect(await screens(page)).toBeLessThanOrEqual(MOST);
});

test("a plan that is asked for says when and how much first, folds the rest and opens what its address leads to", async ({
  page,
  isMobile,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled === false, "it is fetched");
  const main = page.getByRole("main");
  await page.goto(ASKED_FOR);
  await expect(main.getByRole("heading", { level: 2 })).toHaveText([
    "批次",
    "考什么，多少钱",
    "咨询和投诉",
    "怎样报名，有哪些规定",
  ]);
  await expect(main.getByRole("row", { name: /^2026年11月 / })).toBeVisible();
  await expect(main.getByText("350 元", { exact: true })).toBeVisible();
  if (isMobile) expect(await screens(page)).toBeLessThanOrEqual(MOST);
  const acts = page.locator("details", { has: page.locator("#conduct") });
  await expect(acts).not.toHaveAttribute("open", "");
  await page.goto("about:blank");
  await page.goto(`${ASKED_FOR}#conduct`);
  await expect(acts).toHaveAttribute("open", "");
  await expect(page.locator("#conduct")).toBeInViewport();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(main.locator("details:not([open])")).toHaveCount(0);
});

alone("an example is copied while it is folded", async ({ page, context, javaScriptEnabled }) => {
  await page.goto("/developers/");
  const copy = page.getByRole("button", { name: /^复制 Python/ });
  if (javaScriptEnabled === false) return expect(copy).toBeHidden();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.click();
  await expect(page.getByRole("button", { name: /^已复制 Python/ })).toBeVisible();
  const program = page.locator("[data-example='query.py']");
  await expect(program).toBeHidden();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await program.textContent());
});

alone("an example that the browser does not copy is opened and selected", async ({ page, javaScriptEnabled }) => {
  alone.skip(javaScriptEnabled === false, "copying is a script");
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("/developers/");
  await page.getByRole("button", { name: /^复制 Python/ }).click();
  await expect(page.getByRole("button", { name: /^已选中 Python/ })).toBeVisible();
  const program = page.locator("[data-example='query.py']");
  await expect(program).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain("import");
});

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
