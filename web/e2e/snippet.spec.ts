import { expect, test } from "./guarded";

test("the snippet follows what is chosen, and the preview shows it", async ({ page }) => {
  await page.goto("/developers/widgets/");
  const code = page.locator("[data-code]");
  await expect(code).toContainText(`<sk-course-list occupation="4-07-03-05">`);
  await page.getByLabel("学校的编号").fill("school-1");
  await page.getByLabel("最多几门").fill("3");
  await expect(code).toContainText(`<sk-course-list school="school-1" occupation="4-07-03-05" limit="3">`);
  await page.getByRole("radio", { name: "等级阶梯" }).check();
  await page.getByLabel("职业", { exact: true }).selectOption("4-03-02-07");
  await expect(page.getByLabel("学校的编号")).toBeHidden();
  await expect(code).toContainText(`<sk-level-ladder occupation="4-03-02-07">`);
  const preview = page.frameLocator("[data-preview]");
  await expect(preview.getByRole("heading", { level: 2 })).toHaveText("茶艺师：五个等级由谁评价");
  await page.getByLabel("固定版本，带校验").check();
  await expect(code).toContainText('crossorigin="anonymous"');
  await page.getByLabel(/框架/).check();
  await expect(code).toContainText("/embed/ladder/?occupation=4-03-02-07");
});

test("the digest shown is that of the script", async ({ page }) => {
  await page.goto("/developers/widgets/");
  await page.getByLabel("固定版本，带校验").check();
  const snippet = (await page.locator("[data-code]").textContent()) ?? "";
  const path = /\/widgets\/[\d.]+\/widgets\.js/.exec(snippet)?.[0] ?? "";
  const integrity = /sha384-[^"]+/.exec(snippet)?.[0];
  const digest = await page.evaluate(async (address) => {
    const bytes = await (await fetch(address)).arrayBuffer();
    return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-384", bytes))));
  }, path);
  expect(`sha384-${digest}`).toBe(integrity);
});

test("where the browser does not let it copy, the snippet is selected and that is said", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("/developers/widgets/");
  await page.getByRole("button", { name: "复制" }).click();
  await expect(page.getByRole("button", { name: "浏览器不让复制，已经选中，请自己复制" })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toContain("<sk-course-list");
});
