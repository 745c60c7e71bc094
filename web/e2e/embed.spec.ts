import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { answer, answerHeading, lookUp, sayNumber, VOID } from "./certificate-forms";
import { test as guarded, expect as guardedExpect } from "./guarded";
import { hostPage, origin, script } from "./host-page";
import { ON_BOTH } from "./screens";

const frame = (path: string) => `<iframe src="${origin()}${path}" title="框架" width="600" height="100"></iframe>`;

test("a page for frames is shown on another site, as high as it is", ON_BOTH, async ({ page }) => {
  const body = frame("/embed/ladder/?occupation=4-07-03-05&accent=8a4b00");
  await hostPage({ head: script("", "v1/frame.js"), body }, async (address) => {
    await page.goto(address);
    const inside = page.frameLocator("iframe");
    await expect(inside.getByRole("listitem")).toHaveCount(5);
    await expect(inside.getByRole("link")).toHaveCSS("color", "rgb(138, 75, 0)");
    await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBeGreaterThan(200);
    const overflow = await inside.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
    expect(overflow).toBeLessThanOrEqual(1);
  });
});

test("heights that others send do not count", async ({ page }) => {
  const liar = `data:text/html,<script>parent.postMessage({type:"sk-height",height:3000},"*")</script>`;
  const body = `${frame("/embed/ladder/?occupation=4-07-03-05")}<iframe src='${liar}' title="别人" height="50"></iframe>`;
  await hostPage({ head: script("", "v1/frame.js"), body }, async (address) => {
    await page.goto(address);
    await page.evaluate(() => window.postMessage({ type: "sk-height", height: 3000 }, "*"));
    await expect
      .poll(async () => (await page.locator("iframe[title=框架]").boundingBox())?.height)
      .toBeGreaterThan(200);
    expect((await page.locator("iframe[title=框架]").boundingBox())?.height).toBeLessThan(1000);
    expect((await page.locator("iframe[title=别人]").boundingBox())?.height).toBeLessThan(60);
  });
});

test("no other page can be framed", async ({ page }) => {
  await hostPage({ head: "", body: frame("/courses/") }, async (address) => {
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.goto(address);
    await refused;
  });
});

for (const [path, widget] of [
  ["/embed/courses/?occupation=4-07-03-05", "sk-course-list"],
  ["/embed/ladder/?occupation=6-18-01-08", "sk-level-ladder"],
  ["/embed/eligibility/?occupation=4-07-03-05", "sk-eligibility"],
] as const) {
  guarded(`${path} is accessible and fits the screen`, ON_BOTH, async ({ page }) => {
    await page.goto(path);
    await guardedExpect(page.locator(widget).getByRole("heading", { level: 2 })).toBeVisible();
    await guardedExpect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    guardedExpect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}

guarded("a certificate is looked up in a frame as on the page: that it is void comes first", async ({ page }) => {
  await page.goto("/embed/certificates/");
  await sayNumber(page, VOID);
  await lookUp(page);
  await guardedExpect(answerHeading(page)).toHaveText("这本证书已经作废");
  await guardedExpect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
  // Every link leads out of the frame, whatever wrote it.
  await guardedExpect(page.locator("base")).toHaveAttribute("target", "_blank");
  guardedExpect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "清除", exact: true }).click();
  await sayNumber(page, { ...VOID, name: "别的人" });
  await lookUp(page);
  await guardedExpect(answer(page).getByRole("link", { name: "到别处查" })).toHaveAttribute(
    "href",
    "/certificates/#elsewhere",
  );
});

test("the page of lookups tells a school's page its height, and nothing else", async ({ page }) => {
  const body = frame("/embed/certificates/").replace('height="100"', 'height="100" id="lookup"');
  const listening = `<script>addEventListener("message", ({ data }) => { document.title += " " + Object.keys(data).join() + " " + data.type; });</script>`;
  await hostPage({ head: script("", "v1/frame.js") + listening, body }, async (address) => {
    await page.goto(address);
    await expect(page.frameLocator("#lookup").getByRole("button", { name: "查证书" })).toBeVisible();
    await expect.poll(async () => (await page.locator("#lookup").boundingBox())?.height).toBeGreaterThan(300);
    expect(new Set((await page.title()).split(" ").slice(1))).toEqual(new Set(["type,height", "sk-height"]));
  });
});

guarded("an occupation names its oEmbed answer, which other sites may read", async ({ page }) => {
  await page.goto("/occupations/4-07-03-05/");
  const address = await page.locator("link[type='application/json+oembed']").getAttribute("href");
  const response = await page.request.get(new URL(address ?? "").pathname);
  guardedExpect(response.headers()).toMatchObject({ "access-control-allow-origin": "*" });
  guardedExpect(response.headers()["content-type"]).toContain("application/json");
  guardedExpect(await response.json()).toMatchObject({ version: "1.0", type: "rich", provider_name: "技能登记册" });
});
