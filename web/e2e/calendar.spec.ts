import { expect, test } from "./guarded";
import { ON_BOTH } from "./screens";

test("calendars are there to open, to subscribe to and to copy", async ({ page, request }) => {
  for (const path of ["/rounds/", "/rounds/org-015-2026-04/", "/organizations/org-015/", "/occupations/4-07-03-05/"]) {
    await page.goto(path);
    const calendar = page.getByRole("region", { name: "加到日历" });
    const file = await calendar.getByRole("link", { name: "下载日历文件" }).getAttribute("href");
    const answer = await request.get(file ?? "");
    expect(answer.headers()["content-type"]).toBe("text/calendar;charset=UTF-8");
    expect(await answer.text()).toContain("BEGIN:VEVENT");

    const address = new URL(file ?? "", page.url()).href;
    await expect(calendar.getByLabel("订阅地址")).toHaveValue(address);
    await expect(calendar.getByRole("link", { name: /^订阅/ })).toHaveAttribute(
      "href",
      address.replace("http:", "webcal:"),
    );
    await expect(calendar.getByText("微信里打不开日历")).toBeHidden();
  }
});

test("the address is copied, or selected to be copied", async ({ page }) => {
  await page.goto("/rounds/");
  await page.getByRole("button", { name: "复制地址" }).click();
  await expect(page.getByRole("region", { name: "加到日历" }).getByRole("status")).toContainText(/已经复制|长按/);
});

test.describe("in WeChat", () => {
  test.use({
    userAgent: "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/126.0 Mobile MicroMessenger/8.0.50",
  });

  test("says how to get out of its browser", ON_BOTH, async ({ page }) => {
    await page.goto("/rounds/");
    const calendar = page.getByRole("region", { name: "加到日历" });
    await expect(calendar.getByText("微信里打不开日历")).toBeVisible();
    await expect(calendar.getByRole("link", { name: "下载日历文件" })).toBeHidden();
    await expect(calendar.getByLabel("订阅地址")).toBeVisible();
  });
});
