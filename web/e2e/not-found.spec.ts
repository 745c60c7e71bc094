import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";

test.use({ expectedStatus: 404 });

test("an unknown address answers 404 with a page that leads on", async ({ page }) => {
  const response = await page.goto("/occupations/9-99-99-99/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "评价目录" }).click();
  await expect(page).toHaveURL("/catalogue/");
});
