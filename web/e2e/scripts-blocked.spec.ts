import { expect, test } from "@playwright/test";

const PAGES = [
  ["/certificates/", "您的浏览器没有运行脚本，不能在这里查"],
  ["/catalogue/", "没有运行脚本"],
  ["/courses/course/?id=changfeng-2024-1", "看不到这门课程的全部内容"],
  ["/eligibility/check/?occupation=4-07-03-05", "没有运行脚本"],
] as const;

for (const [path, words] of PAGES) {
  test(`${path} reads as without scripts where they are blocked`, async ({ page }) => {
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto(path);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByText("正在加载").filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole("main").locator("input, button").filter({ visible: true })).toHaveCount(0);
  });
}

test("a page reads as without scripts where one that it imports cannot be read by the browser", async ({ page }) => {
  await page.route("**/assets/part-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "export const a = ;" }),
  );
  await page.route("**/assets/api-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "export const a = ;" }),
  );
  await page.goto("/certificates/");
  await expect(page.getByText("您的浏览器没有运行脚本，不能在这里查")).toBeVisible();
});

test("a script that is long on its way leaves the page readable, and works when it comes", async ({ page }) => {
  await page.clock.install();
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto("/certificates/", { waitUntil: "commit" });
  const words = page.getByText("您的浏览器没有运行脚本，不能在这里查");
  await expect(page.getByRole("button", { name: "查证书" })).toBeVisible();
  await expect(words).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(words).toBeVisible();
  come();
  await expect(page.getByRole("button", { name: "查证书" })).toBeVisible();
  await expect(words).toBeHidden();
});
