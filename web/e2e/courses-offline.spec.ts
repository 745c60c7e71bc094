import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { cutOff } from "./cut-off";

let reconnect: () => void;

test.beforeEach(async ({ page }) => {
  reconnect = await cutOff(page, "**/graphql?**");
});

test("without the API the courses of the sources stay, and it is said what is missing", async ({ page }) => {
  await page.goto("/courses/");
  await expect(page.getByText("连不上登记册，请检查网络。下面只有公开文件里登过的课程")).toBeVisible();
  await expect(page.locator(".results .course:visible")).toHaveCount(3);
  await expectAccessible(page);
});

test("without the API filters say that they have not worked, until it answers again", async ({ page }) => {
  await page.goto("/courses/?level=4&status=finished");
  await expect(page.getByText("查询失败：连不上登记册")).toBeVisible();
  await expect(page.locator(".results .course:visible")).toHaveCount(0);
  reconnect();
  await page.getByRole("button", { name: "再试一次" }).click();
  const found = page.locator(".results .course").filter({ hasText: "劳动关系协调员（四级）竞赛", visible: true });
  await expect(found).toHaveCount(1);
});

test("a page that must ask says that it could not, and asks again", async ({ page }) => {
  await page.goto("/courses/course/?id=haimen-1");
  await expect(page.getByRole("alert")).toHaveText("连不上登记册，请检查网络。");
  await expectAccessible(page);
  reconnect();
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("劳动关系协调员国家职业资格考试培训");
});

test("an occupation says that newer courses may be missing", async ({ page }) => {
  await page.goto("/occupations/4-07-03-05/");
  await expect(page.getByRole("region", { name: "培训课程" })).toContainText("可能缺培训机构新发布的课程");
  await expect(page.getByRole("region", { name: "培训课程" })).toContainText("职业培训师（三级）竞赛");
});
