import { expect, test } from "./guarded";

test("an occupation prints without navigation and controls", async ({ page }) => {
  await page.goto("/occupations/6-18-01-08/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "栏目" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".stairs")).toBeVisible();
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
