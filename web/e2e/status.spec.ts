import { expect, test } from "./reading";

test("the page of the status tells the age of everything that the server looks at", async ({ page }) => {
  await page.goto("/status/");
  await expect(page.getByRole("status")).toContainText("服务器现在的数据版本是");
  const rows = page.locator("[data-polled]");
  await expect(rows.first()).toContainText(/刚刚|秒前/);
  await expect(page.getByText("不知道")).toHaveCount(0);
});
