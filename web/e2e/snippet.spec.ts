import { test as unguarded } from "@playwright/test";
import { expect, test } from "./guarded";
import { API } from "./where";

test("the snippet follows what is chosen, and the preview shows it", async ({ page }) => {
  await page.goto("/developers/widgets/");
  const code = page.locator("[data-code]");
  await expect(code).toContainText(`<sk-course-list occupation="4-07-03-05">`);
  await page.getByLabel("学校的编号").fill("haimen-rsj-zgh");
  await page.getByLabel("最多几门").fill("3");
  await expect(code).toContainText(`<sk-course-list school="haimen-rsj-zgh" occupation="4-07-03-05" limit="3">`);
  await page.getByRole("radio", { name: "等级阶梯" }).check();
  await page.getByLabel("职业", { exact: true }).selectOption("4-03-02-07");
  await expect(page.getByLabel("学校的编号")).toBeHidden();
  await expect(code).toContainText(`<sk-level-ladder occupation="4-03-02-07">`);
  const preview = page.frameLocator("[data-preview]");
  await expect(preview.getByRole("heading", { level: 2 })).toHaveText("茶艺师：五个等级由谁评价");
  await page.getByLabel("固定版本，带校验").check();
  await expect(code).toContainText('crossorigin="anonymous"');
  await page.getByLabel(/框架（iframe）/).check();
  await expect(code).toContainText("/embed/ladder/?occupation=4-03-02-07");
  await expect(code).not.toContainText("<script");
  await page.getByLabel(/高度随内容/).check();
  await expect(code).toContainText("/widgets/v1/frame.js");
});

test("only a snippet that works is offered", async ({ page }) => {
  await page.goto("/developers/widgets/");
  const code = page.locator("[data-code]");
  const wrong = page.getByRole("alert");
  for (const [widget, words] of [
    ["等级阶梯", "请选一个职业。"],
    ["我能申报吗", "请选一个职业。"],
    ["培训课程", "请选一个职业，或者填学校的编号。"],
  ] as const) {
    await page.getByRole("radio", { name: widget }).check();
    await page.getByLabel("职业", { exact: true }).selectOption("");
    await expect(wrong).toHaveText(words);
    await expect(code).toBeHidden();
    await page.getByLabel("职业", { exact: true }).selectOption("4-07-03-05");
    await expect(code).toBeVisible();
    await expect(wrong).toBeHidden();
  }
  await page.getByLabel("强调色").fill("#ffd84d");
  await expect(wrong).toContainText("看不清");
  await page.getByLabel("强调色").fill("#8a4b00");
  await page.getByLabel("学校的编号").fill("nobody-has-this");
  await expect(wrong).toContainText("没有这个编号的学校");
  await expect(code).toBeHidden();
  await page.getByLabel("学校的编号").fill("haimen-rsj-zgh");
  await expect(code).toContainText(`school="haimen-rsj-zgh"`);
  await expect(page.frameLocator("[data-preview]").getByRole("heading", { level: 2 })).toBeVisible();
});

unguarded("the snippet is for where the page is read", async ({ page }) => {
  const { port } = new URL(API);
  await page.goto(`http://127.0.0.1:${port}/developers/widgets/`);
  await expect(page.locator("[data-code]")).toContainText(`http://127.0.0.1:${port}/widgets/v1/widgets.js`);
  await expect(page.locator("[data-here]").first()).toHaveText(`http://127.0.0.1:${port}`);
  expect(await page.locator("main").innerText()).not.toContain("//localhost");
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
