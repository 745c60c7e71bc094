import { expect, test } from "./guarded";

const ROUND = "/rounds/org-015-2026-11/";

for (const [now, words] of [
  ["2026-09-09T23:59:00+08:00", "明天开始，9月10日"],
  ["2026-09-30T23:59:00+08:00", "今天是最后一天"],
  ["2026-10-01T00:00:00+08:00", "正在缴费"],
  ["2026-11-07T00:00:00+08:00", "正在考试"],
  ["2026-11-21T12:00:00+08:00", "还有 13 天"],
] as const) {
  test(`at ${now} the round says ${words}`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    await page.goto(ROUND);
    await expect(page.locator(".window__status")).toContainText(words);
  });
}

test("the year says what one can apply for, and shows today only in its own year", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-21T12:00:00+08:00");
  await page.goto("/organizations/org-015/plans/2026/");
  await expect(page.locator(".window__status")).toContainText("3 个批次都已经考完，没有可以申报的批次");
  await expect(page.getByRole("row", { name: "2026年11月" })).toContainText("等成绩");
  await expect(page.getByText("粗虚线是今天")).toBeVisible();
  await expect(page.locator("[data-today-line]")).toHaveAttribute("x1", "324.5");
  await page.clock.setFixedTime("2027-01-01T00:00:00+08:00");
  await page.reload();
  await expect(page.getByText("粗虚线是今天")).toBeHidden();
});
