import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { hosts, keptHost, origin, script } from "./host-page";
import { openCourse } from "./open-course";
import { unreadable } from "./readable";
import { ON_BOTH } from "./screens";
import { API } from "./where";

/** Realistic school pages, each with something that used to make the widgets unreadable. The screenshots are kept with the results. */
const WIDGETS = ["sk-course-list", "sk-level-ladder", "sk-eligibility"]
  .map((tag) => `<${tag} occupation="4-07-03-05"><a href="https://school.example/${tag}">&#26597;&#30475;</a></${tag}>`)
  .join("\n");

const parts = () => ({
  script: script(),
  oldest: script("", "1.0.0/widgets.js"),
  widgets: WIDGETS,
  origin: origin(),
  api: API,
});

/** Browsers before 2023 on phones of Apple. */
const withoutConstructableSheets = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, "adoptedStyleSheets");
    Reflect.deleteProperty(ShadowRoot.prototype, "adoptedStyleSheets");
    Reflect.deleteProperty(CSSStyleSheet.prototype, "replace");
  });

async function expectReadable(page: Page, name: string): Promise<void> {
  const widgets = page.locator(":is(sk-course-list, sk-level-ladder, sk-eligibility)");
  await expect(page.locator("sk-course-list").getByRole("listitem").first()).toBeVisible();
  await expect(page.locator("sk-level-ladder").getByRole("listitem").first()).toBeVisible();
  const form = page.locator("sk-eligibility").first();
  await form.getByLabel("出生日期").fill("1990-03-15");
  await form.getByLabel(/从哪天起/).fill("2010-03-01");
  await form.getByRole("button", { name: "算一算" }).click();
  await expect(form.getByRole("listitem").filter({ hasText: "五级" })).toContainText("现在没有机构评价这一级");
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
  for (const widget of await widgets.all()) {
    expect(await unreadable(widget), await widget.evaluate(({ localName }) => localName)).toEqual([]);
  }
}

for (const name of hosts.filter((host) => host !== "frames.html")) {
  test(`the widgets can be read on ${name}`, ON_BOTH, async ({ page }) => {
    await openCourse(page);
    await keptHost(name, parts(), async (address) => {
      await page.goto(address);
      await expectReadable(page, name);
    });
  });

  test(`the widgets can be read on ${name} by an old phone`, async ({ page }) => {
    await withoutConstructableSheets(page);
    await openCourse(page);
    await keptHost(name, parts(), async (address) => {
      await page.goto(address);
      await expectReadable(page, `old-phone-${name}`);
    });
  });
}

test("frames get their height without a referrer and in a sandbox, also when the script comes late", async ({
  page,
}) => {
  await openCourse(page);
  await keptHost("frames.html", parts(), async (address) => {
    await page.goto(address);
    const inside = (title: string) => page.frameLocator(`iframe[title=${title}]`);
    await expect(inside("课程").getByRole("listitem").first()).toBeVisible();
    await expect(inside("等级").getByRole("listitem")).toHaveCount(5);
    await expect(inside("申报").getByRole("button")).toBeVisible();
    // Long after the frames sent their height, when nobody was listening.
    await page.waitForTimeout(500);
    await page.addScriptTag({ type: "module", url: `${origin()}/widgets/v1/frame.js` });
    for (const title of ["课程", "等级", "申报"]) {
      await expect
        .poll(async () => (await page.locator(`iframe[title=${title}]`).boundingBox())?.height, { message: title })
        .not.toBe(154);
      await expect
        .poll(() =>
          inside(title)
            .locator("html")
            .evaluate((html) => html.scrollHeight - html.clientHeight),
        )
        .toBeLessThanOrEqual(1);
    }
    // No form is submitted in such a sandbox; the answer comes all the same, and the frame grows with it.
    const before = (await page.locator("iframe[title=申报]").boundingBox())?.height ?? 0;
    await inside("申报").getByLabel("出生日期").fill("1990-03-15");
    await inside("申报").getByLabel("出生日期").press("Enter");
    await expect(inside("申报").getByRole("listitem")).toHaveCount(5);
    await expect
      .poll(async () => (await page.locator("iframe[title=申报]").boundingBox())?.height)
      .toBeGreaterThan(before + 100);
    await page.screenshot({ path: test.info().outputPath("frames.png"), fullPage: true });
  });
});

test("every link in a frame opens beside the page", async ({ page, context }) => {
  await openCourse(page, { warnings: [] });
  await keptHost("frames.html", parts(), async (address) => {
    await page.goto(address);
    for (const [title, path] of [
      ["课程", /\/courses\//],
      ["等级", /\/occupations\/4-07-03-05\//],
      ["申报", /\/eligibility\/check\//],
    ] as const) {
      const frame = page.frameLocator(`iframe[title=${title}]`);
      const [opened] = await Promise.all([context.waitForEvent("page"), frame.getByRole("link").first().click()]);
      await expect(opened).toHaveURL(path);
      await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
      await opened.close();
      for (const link of await frame.getByRole("link").all()) await expect(link).toHaveAttribute("target", "_blank");
    }
    expect(page.url()).toBe(address);
  });
});
