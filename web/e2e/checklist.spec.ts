import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";

test("conditions can be ticked off, and a new visit knows nothing of it", async ({ page }) => {
  await page.goto("/selection/2024/");
  const conditions = page.getByRole("region", { name: "谁可以申报" });
  await conditions.getByRole("checkbox").first().check();
  await expect(conditions.getByRole("status")).toHaveText("6 条里勾了 1 条。");
  for (const box of await conditions.getByRole("checkbox").all()) await box.check();
  await expect(conditions.getByRole("status")).toContainText("6 条都勾上了");
  await expectAccessible(page);
  await expect(page).toHaveURL("/selection/2024/");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  await page.reload();
  await expect(conditions.getByRole("status")).toHaveText("6 条里勾了 0 条。");
});
