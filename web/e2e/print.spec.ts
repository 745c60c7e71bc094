import { expect, test } from "./guarded";

test("an occupation prints without navigation and controls", async ({ page }) => {
  await page.goto("/occupations/6-18-01-08/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "栏目" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".stairs")).toBeVisible();
});

test("what pictures show is on paper, too", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-07T12:00:00+08:00");
  await page.emulateMedia({ media: "print" });
  await page.goto("/occupations/4-07-03-05/");
  await expect(page.locator(".path__step:visible")).toHaveCount(5);
  await expect(page.locator(".path__years:visible")).toHaveCount(4);
  await expect(page.locator(".path__step").nth(2)).toContainText("有四级证书，再做满 4 年（第（2）项）");
  await expect(page.locator(".track:visible > li:visible")).toHaveText([
    /已过$/,
    /已过$/,
    /已过$/,
    /到11月8日$/,
    /考完以后$/,
  ]);
  await page.goto("/occupations/4-03-02-03/");
  await expect(page.getByRole("region", { name: "2 家机构放在一起看" }).getByRole("row")).toHaveCount(3);
  await page.goto("/occupations/groups/4-10/");
  await expect(page.getByText("可评", { exact: true }).filter({ visible: true })).toHaveCount(34);
  await page.goto("/organizations/org-015/plans/2026/");
  await expect(page.locator(".year__bar:visible")).toHaveCount(12);
});

test("a filtered catalogue prints what is found", async ({ page }) => {
  await page.goto("/catalogue/?q=chayi");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.locator("tbody tr:visible")).toHaveCount(1);
});

test("a course prints on one sheet", async ({ page }) => {
  await page.goto("/courses/changfeng-2024-2/");
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("an occupation prints on one sheet", async ({ page }) => {
  await page.goto("/occupations/4-02-07-10/");
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});
