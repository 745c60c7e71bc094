import type { Page } from "@playwright/test";
import { expectAccessible, expectReadable } from "./accessibility";
import { expect, test } from "./reading";
import { DESKTOP } from "./screens";
import { TEMPLATES } from "./templates";

// One visit for all checks of a page, because opening it takes longer than most checks.
for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name} opens, is accessible, can be read in dark colours and fits every screen`, async ({
    page,
    isMobile,
    javaScriptEnabled,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", path === "/en/" ? "en" : "zh-CN");
    await expect(page.locator("footer time")).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日$/);
    await test.step("fits the screen", () => expectToFit(page));
    await test.step("is accessible", () => expectAccessible(page));
    // Colours do not depend on the screen, and axe is a script.
    if (!isMobile && javaScriptEnabled !== false) {
      await page.emulateMedia({ colorScheme: "dark" });
      await test.step("can be read in dark colours", () => expectReadable(page));
    }
    if (isMobile) {
      await page.setViewportSize({ width: 320, height: 900 });
      await test.step("fits a narrow screen", () => expectToFit(page));
      await page.setViewportSize({ width: 390, height: 844 });
    }
    // Without scripts what a desktop gets differs in its addresses only: one visit sees every screen.
    if (javaScriptEnabled === false) {
      await page.setViewportSize(DESKTOP);
      await test.step("fits a desktop", () => expectToFit(page));
    }
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await test.step("fits with letters twice as large", () => expectToFit(page));
  });
}

/** Nothing is wider than the screen. */
async function expectToFit(page: Page): Promise<void> {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(pixels).toBeLessThanOrEqual(0);
}

test("the level stairs name all five levels, the lowest first, and say the gaps in words", async ({ page }) => {
  await page.goto("/occupations/4-07-03-05/");
  const steps = page.locator(".stairs > li");
  await expect(steps.locator("h3")).toHaveText([/五级/, /四级/, /三级/, /二级/, /一级/]);
  await expect(steps.first()).toContainText("目录里没有机构评价");
  await expect(steps.nth(2)).toContainText("上海市技师协会");
  await expect(page.locator("main")).toContainText("五级、四级没有机构评价");
});

test("a ladder spread over work types is shown by work type", async ({ page }) => {
  await page.goto("/occupations/6-18-01-08/");
  const track = (name: string) => page.getByRole("row", { name }).first().getByRole("cell");
  await expect(track("不分工种")).toHaveText(["无", "无", "无", "可评", "可评"]);
  await expect(track("电火花成型机床操作工")).toHaveText(["可评", "可评", "可评", "无", "无"]);
});

test("the plan of a year stands beside the catalogue and never widens it", async ({ page }) => {
  await page.goto("/organizations/org-015/");
  const plan = page.getByRole("region", { name: "2026年的评价计划" });
  await expect(plan).toContainText("不要当作");
  await expect(plan.getByRole("row", { name: "职业培训师" })).toContainText("二级、一级不在计划里");
});
