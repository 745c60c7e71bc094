import { expectAccessible } from "../accessibility";
import { expect, test } from "../guarded";
import { answerWith } from "../where";
import { isBuiltFromTheRegister } from "./size";

const NOON = "2026-11-21T12:00:00+08:00";
const MANY = "org-031";
const BLANK = "org-012";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOON);
});

test("the calendar has the rounds of all organizations, by what is chosen", async ({ page }) => {
  await page.goto("/rounds/");
  await expect(page.locator("[data-count]")).toHaveText(/^共 \d+ 个批次$/);
  if (test.info().project.name === "phone") await page.getByRole("button", { name: /^筛选/ }).click();
  await page.getByLabel("机构", { exact: true }).selectOption(MANY);
  await expect(page).toHaveURL(`/rounds/?organization=${MANY}`);
  await expect(page.locator("[data-count]")).toHaveText("找到 24 个批次");
  await page.getByLabel("考试在哪个月").selectOption("2027-02");
  await expect(page.locator("[data-count]")).toHaveText("找到 2 个批次");
  await page.getByLabel("现在可以申报").check();
  await expect(page.locator("[data-count]")).toHaveText("找到 0 个批次");
  await expect(page.getByText("没有符合条件的批次")).toBeVisible();

  await page.goto(`/rounds/?organization=${MANY}&month=2027-02`);
  await expect(page.locator("[data-count]")).toHaveText("找到 2 个批次");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test("what was published since the site was built is marked with its day, and leads to its plan", async ({ page }) => {
  await page.goto(`/rounds/?organization=${BLANK}`);
  const april = page.getByRole("row", { name: "2027年4月" });
  await expect(page.locator("[data-count]")).toHaveText("找到 2 个批次");
  if (isBuiltFromTheRegister()) {
    await expect(april).not.toContainText("发布");
    await april.getByRole("link", { name: "2027年4月" }).click();
    await expect(page).toHaveURL(`/rounds/${BLANK}-2027-04/`);
  } else {
    await expect(april).toContainText("2026年11月21日发布");
    await april.getByRole("link", { name: "2027年4月" }).click();
    await expect(page).toHaveURL(`/organizations/plan/?id=${BLANK}-2027`);
    await expect(page.getByRole("main")).toContainText("样本：编造的2027年计划");
  }
  await expect(page.getByRole("main")).toContainText("不知道");
  await expectAccessible(page);
});

test("an organization that has left the catalogue is named in the calendar", async ({ page }) => {
  await page.goto("/rounds/?occupation=4-09-10-01");
  await expect(page.locator("[data-count]")).toHaveText("找到 2 个批次");
  const rows = page.locator("[data-list]");
  await expect(rows.getByRole("link", { name: "上海市园林绿化行业协会", exact: true })).toHaveCount(2);
});

test("a plan of many rounds has few screens of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(
    isBuiltFromTheRegister() ? `/organizations/${MANY}/plans/2027/` : `/organizations/plan/?id=${MANY}-2027`,
  );
  const days = page.locator("details", { has: page.getByRole("heading", { name: "各批次的日期 24 个批次" }) });
  await expect(days).not.toHaveAttribute("open", "");
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
  expect(screens).toBeLessThanOrEqual(9);
  await days.locator("summary").click();
  await expect(days.locator("tbody tr").filter({ visible: true })).toHaveCount(24);
});

test("contact details that an organization has published are on its page, with who says so", async ({ page }) => {
  await page.goto(`/organizations/${BLANK}/`);
  const main = page.getByRole("main");
  if (!isBuiltFromTheRegister()) return expect(main).toContainText("改过联系方式：电话021-62000012");
  const contact = page.getByRole("region", { name: "联系方式" });
  await expect(contact.getByRole("link", { name: "021-62000012" })).toHaveAttribute("href", "tel:02162000012");
  await expect(contact.getByRole("link", { name: /机构自己发布的联系方式.*机构填报/ })).toBeVisible();
  await page.goto("/eligibility/");
  await expect(main.getByRole("link", { name: "021-62000012" })).toBeVisible();
});

test("an organization's page tells at once what it has published since", async ({ page }) => {
  await page.goto(`/organizations/${MANY}/`);
  const link = page.getByRole("link", { name: "看2027年的计划" });
  if (isBuiltFromTheRegister()) {
    await page.waitForLoadState("networkidle");
    await expect(link).toHaveCount(0);
  } else {
    await expect(page.getByRole("main")).toContainText("机构在2026年11月21日发布了2027年的计划，这里还没有");
    await expect(page.getByRole("main")).toContainText("这一页生成时，登记册没有这家机构的评价计划");
    await link.click();
    await expect(page).toHaveURL(`/organizations/plan/?id=${MANY}-2027`);
    await page.locator("summary", { hasText: "各批次的日期" }).click();
    await expect(page.getByRole("table").first().locator("tbody tr")).toHaveCount(24);
  }
  await expectAccessible(page);
});

test("an occupation's page tells at once of a plan that has it", async ({ page }) => {
  await page.goto("/occupations/4-02-06-03/");
  await expect(page.getByRole("region", { name: "等级阶梯：每一级由谁评价" })).toBeVisible();
  const link = page.getByRole("link", { name: "看2027年的计划" });
  if (isBuiltFromTheRegister()) {
    await page.waitForLoadState("networkidle");
    await expect(link).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText("2027年什么时候考，多少钱");
  } else {
    await expect(page.getByRole("main")).toContainText(
      "在2026年11月21日发布了2027年的计划，里面有这个职业，这里还没有",
    );
    await link.first().click();
    await expect(page).toHaveURL(`/organizations/plan/?id=${MANY}-2027`);
  }
});

test("what was built stays when the API is away", async ({ page }) => {
  await page.route("**/graphql?**", (route) =>
    answerWith(route, { status: 200, contentType: "application/json", body: "{" }),
  );
  await page.goto("/rounds/?organization=org-015");
  await expect(page.getByText("下面只有这一页生成时收录的批次")).toBeVisible();
  await expect(page.locator("[data-count]")).toHaveText("找到 3 个批次");
  await expect(page.getByRole("row", { name: "2026年11月" })).toContainText("2026年11月7日、8日");
  await page.getByRole("button", { name: "去掉条件：上海市技师协会" }).click();
  await expect(page.locator("[data-count]")).toHaveText(isBuiltFromTheRegister() ? /^共 33 / : /^共 3 /);
});

test("each plan that was built has pages of its own", async ({ page }) => {
  test.skip(!isBuiltFromTheRegister(), "The server's own site was built before.");
  for (const part of ["", "fees/", "procedures/", "resits/", "conduct/"]) {
    const response = await page.goto(`/organizations/${BLANK}/plans/2027/${part}`);
    expect(response?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveCount(1);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  }
  await page.goto(`/organizations/${BLANK}/plans/2027/fees/`);
  await expect(page.getByRole("table").first().locator("tbody tr")).toHaveCount(1);
  await expect(page.getByRole("table").first()).toContainText("不知道");
  await page.goto(`/organizations/${MANY}/plans/2027/`);
  await page.locator("summary", { hasText: "各批次的日期" }).click();
  await expect(page.getByRole("table").first().locator("tbody tr")).toHaveCount(24);
  await expect(page.locator("#notice ~ dl")).toContainText("机构自己在2026年11月21日发布");
  await expectAccessible(page);
  await page.goto(`/organizations/${MANY}/`);
  const rounds = page.getByRole("region", { name: "2027年什么时候考" });
  await rounds.locator("summary").click();
  await expect(rounds.getByRole("row")).toHaveCount(25);
  // A plan that was withdrawn has none.
  const gone = await page.request.get("/organizations/org-020/plans/2027/");
  expect(gone.status()).toBe(404);
});
