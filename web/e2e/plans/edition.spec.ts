import type { Page } from "@playwright/test";
import { expectAccessible } from "../accessibility";
import { expect, test } from "../guarded";
import { isBuiltFromTheRegister } from "./size";

/** In the edition of 2027 this organization is not listed any more, and nobody assesses its occupation. */
const LEFT = "org-030";
const ITS_OCCUPATION = "4-09-10-01";
const ITS_PLAN = `/organizations/${LEFT}/plans/2027/`;

async function opens(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await expect(page.locator("h1")).toHaveCount(1);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
}

test("an organization that has left the catalogue has a page that says so", async ({ page }) => {
  test.skip(!isBuiltFromTheRegister(), "The server's own site was built before.");
  const main = page.getByRole("main");
  await opens(page, `/organizations/${LEFT}/`);
  await expect(main).toContainText("2026年11月20日起施行的2027年目录里没有这家机构");
  await expect(main).toContainText("最后列有它的是2024年的目录");
  await expect(main).toContainText("园林绿化工");
  await main.getByRole("link", { name: "2027年的评价计划" }).click();
  await expect(page).toHaveURL(ITS_PLAN);
  await page.goto("/organizations/");
  await expect(page.getByRole("main").locator(`a[href="/organizations/${LEFT}/"]`)).toHaveCount(0);
});

test("its plan, rounds and occupation stay, and say that it is not listed", async ({ page }) => {
  test.skip(!isBuiltFromTheRegister(), "The server's own site was built before.");
  const main = page.getByRole("main");
  for (const path of [ITS_PLAN, `${ITS_PLAN}fees/`, `${ITS_PLAN}procedures/`, `/rounds/${LEFT}-2027-04/`]) {
    await opens(page, path);
    await expect(main).toContainText("2027年目录里没有这家机构");
    await page.waitForLoadState("networkidle");
    await expect(main).not.toContainText("已经撤回");
  }
  await opens(page, `/occupations/${ITS_OCCUPATION}/`);
  await expect(main).toContainText("2027年的目录里没有机构评价这个职业");
  await opens(page, "/changes/");
  await expect(main).toContainText("不再列有机构上海市园林绿化行业协会");
});

test("an id that is no longer in use says what became of it", async ({ page }) => {
  test.skip(!isBuiltFromTheRegister(), "The server's own site was built before.");
  await opens(page, "/organizations/org-045/");
  await expect(page.locator("h1")).toHaveText("org-045不再用了");
  await expect(page.getByRole("main")).toContainText("登记册换了这家机构的标识");
  await page.getByRole("link", { name: "看现在的页面" }).click();
  await expect(page).toHaveURL("/organizations/org-945/");
  await expect(page.locator("h1")).toHaveText("上海市广告协会");
  // What it published before is its own still, and is found under both ids.
  const rounds = page.getByRole("region", { name: "2027年什么时候考" });
  await rounds.getByRole("link", { name: "2027年4月", exact: true }).click();
  await expect(page).toHaveURL("/rounds/org-045-2027-04/");
  await expect(page.getByRole("main")).toContainText("上海市广告协会");
  await opens(page, "/organizations/org-945/plans/2027/");
  await opens(page, "/organizations/org-045/plans/2027/");
  await page.getByRole("link", { name: "看现在的页面" }).click();
  await expect(page).toHaveURL("/organizations/org-945/plans/2027/");
});

test("a plan that is asked for by an organization's former id is shown", async ({ page }) => {
  await opens(page, "/organizations/plan/?id=org-045-2027");
  await expect(page.getByRole("main").getByRole("link", { name: "上海市广告协会" })).toHaveAttribute(
    "href",
    "/organizations/org-945/",
  );
});

test("an occupation does not take a plan for new because its organization has got another id", async ({ page }) => {
  test.skip(!isBuiltFromTheRegister(), "The server's own site was built before.");
  const answered = page.waitForResponse(/graphql/);
  await page.goto("/occupations/4-08-08-08/");
  await answered;
  await page.waitForLoadState("networkidle");
  await expect(page.locator("[data-newer-rounds*='org-045-2027']")).toBeAttached();
  await expect(page.getByRole("main")).not.toContainText("这里还没有");
});

test("a plan that is asked for says that nobody in the catalogue has it", async ({ page }) => {
  await opens(page, `/organizations/plan/?id=${LEFT}-2027`);
  await expect(page.getByRole("main")).toContainText("现行目录里没有这个机构");
  await expect(page.getByRole("main").getByRole("link", { name: "上海市园林绿化行业协会" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("样本：编造的2027年计划");
});
