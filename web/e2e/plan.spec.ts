import { expect, test } from "./reading";

const PLAN = "/organizations/org-015/plans/2026/";

test("the table of the year says what the picture shows", async ({ page }) => {
  await page.goto(PLAN);
  const april = page.getByRole("row", { name: "2026年4月" });
  await expect(april).toContainText("2026年2月23日至3月22日");
  await expect(april).toContainText("2026年4月25日、26日");
  await expect(page.locator(".year__lane")).toHaveCount(12);
  await expect(page.getByRole("main")).toContainText("下一年的计划什么时候公布，通知没有写");
});

test("blank fees are unknown, not free", async ({ page }) => {
  await page.goto(`${PLAN}fees/`);
  const rows = page.getByRole("table").first().locator("tbody tr");
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText("350 元");
  await expect(rows.first().getByText("不知道")).toHaveCount(2);
});

test("conduct lists three tiers with sixteen acts", async ({ page }) => {
  await page.goto(`${PLAN}conduct/`);
  await expect(page.locator(".tier")).toHaveCount(3);
  await expect(page.locator(".tier > ol > li")).toHaveCount(16);
});

test("another province's form is set apart", async ({ page }) => {
  await page.goto("/procedures/");
  const haimen = page.getByRole("region", { name: "外省的报名表" });
  await expect(haimen).toContainText("不适用于上海：江苏省海门市");
  await haimen.locator("summary").click();
  await expect(haimen.getByRole("listitem").filter({ hasText: "由受理单位填" })).toHaveCount(5);
});

test("a round is told to search engines as an event", async ({ page }) => {
  await page.goto("/rounds/org-015-2026-11/");
  const [, event] = await page.locator("script[type='application/ld+json']").allTextContents();
  expect(JSON.parse(event ?? "")).toMatchObject({ "@type": "EducationEvent", startDate: "2026-11-07" });
});

test("an organization and an occupation tell their rounds and fees", async ({ page }) => {
  await page.goto("/organizations/org-015/");
  await expect(page.getByRole("region", { name: "2026年什么时候考" }).getByRole("row")).toHaveCount(4);
  await expect(page.getByRole("region", { name: "2026年多少钱" })).toContainText("350 元");
  await page.goto("/occupations/4-07-03-05/");
  const trainer = page.getByRole("region", { name: "2026年什么时候考，多少钱" });
  await expect(trainer).toContainText("2026年11月7日、8日");
  await expect(trainer).toContainText("400 元");
  await expect(trainer).not.toContainText("350 元");
});

test("an occupation whose plans are not known says so", async ({ page }) => {
  await page.goto("/occupations/4-03-02-07/");
  await expect(page.getByRole("main")).toContainText("这些机构的计划没有收录");
});

test("an organization's contact stands first", async ({ page }) => {
  await page.goto("/organizations/org-015/");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText("联系方式");
  await expect(page.getByRole("link", { name: "021-62418668" }).first()).toHaveAttribute("href", "tel:02162418668");
});

test("without a plan an organization's page says where to ask for when, where and how much", async ({ page }) => {
  await page.goto("/organizations/org-012/");
  const headings = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(headings.first()).toHaveText("联系方式");
  await expect(headings.nth(1)).toHaveText("什么时候考，在哪里考，多少钱");
  const contact = page.getByRole("region", { name: "联系方式" });
  await expect(contact).toContainText("http://rsj.sh.gov.cn");
  await expect(page.getByRole("region", { name: "什么时候考，在哪里考，多少钱" }).getByRole("listitem")).toHaveCount(4);
});

test("addresses that were one organization's lead to each plan's pages", async ({ page }) => {
  for (const [path, target] of [
    ["/fees/", `${PLAN}fees/`],
    ["/procedures/", `${PLAN}procedures/`],
    ["/resits/", `${PLAN}resits/`],
    ["/conduct/", `${PLAN}conduct/`],
    ["/rounds/", PLAN],
  ] as const) {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: "上海市技师协会2026年" }).first().click();
    await expect(page).toHaveURL(target);
  }
});
