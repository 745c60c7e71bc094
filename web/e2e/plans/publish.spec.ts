import type { Page } from "@playwright/test";
import { expectAccessible } from "../accessibility";
import { expect, test } from "../guarded";
import { kept } from "../kept";
import { API, answerWith } from "../where";
import { planSheets } from "./plan-sheets";
import type { Plan } from "./size";
import { secretary } from "./size";

const GRAPHQL = "**/graphql";
const PAGE = "/organizations/publish/";

// Each screen size has its own secretary, whose plan the tests change one after another.
test.describe.configure({ mode: "serial" });

const answer = (page: Page) => page.locator("[data-answer]");
const heading = (page: Page) => answer(page).getByRole("heading", { level: 2 }).first();

async function drop(page: Page, plan: Plan, key = secretary().key): Promise<void> {
  await page.goto(PAGE);
  await page.getByLabel("机构的密钥").fill(key);
  await page.getByLabel(/^选一个文件/).setInputFiles({ name: "计划.xlsx", mimeType: "", buffer: planSheets(plan) });
  await page.getByRole("button", { name: "核对" }).click();
}

async function fits(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

/** The calendar that a subscriber to the organization's rounds gets. */
async function calendar(page: Page): Promise<string> {
  const answer = await page.request.get(`${API}/calendars/organizations/${secretary().organization}.ics`);
  expect(answer.status()).toBe(200);
  return answer.text();
}

/** The same plan with a different first round. */
function withRound(plan: Plan, changes: Partial<Plan["rounds"][number]>): Plan {
  const [first, ...others] = plan.rounds;
  if (first === undefined) throw new Error("The plan has no round.");
  return { ...plan, rounds: [{ ...first, ...changes }, ...others] };
}

test("the page opens, is accessible and fits the screen", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByLabel("机构的密钥")).toBeVisible();
  await expect(page.getByRole("link", { name: "下载模板" }).first()).toHaveAttribute(
    "href",
    /\/plans\/template\.xlsx$/,
  );
  await fits(page);
  await expectAccessible(page);
});

test("what is wrong is told by its cell, and nothing is published", async ({ page }) => {
  const { plan } = secretary();
  const wrong = withRound(plan, { examDates: ["四月"], name: "" });
  await drop(page, wrong);
  await expect(heading(page)).toHaveText("有 2 处要改，什么也没有发布");
  await expect(heading(page)).toBeFocused();
  await expect(answer(page).getByRole("row", { name: "批次!A2" })).toContainText("不能为空");
  await expect(answer(page).getByRole("row", { name: "批次!H2" })).toContainText("日期");
  await fits(page);
  await expectAccessible(page);
});

test("what the register finds names the cell and the row of the catalogue", async ({ page }) => {
  const { plan } = secretary();
  const [offering] = plan.offerings;
  if (offering === undefined) throw new Error("The plan has no offering.");
  await drop(page, { ...plan, offerings: [offering, { ...offering, occupation: "4-07-03-05" }] });
  const row = answer(page).getByRole("row", { name: "评价项目!A3" });
  await expect(row).toContainText("现行目录里");
  await expect(row.getByRole("link")).toHaveAttribute("href", /^\/sources\/rsj-20\d\d-\d+\/#p\d+$/);
});

test("a plan is looked at, published once by a double click, and seen at once", async ({ page }) => {
  const { plan, organization, key } = secretary();
  await drop(page, plan);
  await expect(heading(page)).toContainText("2027年的评价计划");
  await expect(answer(page)).toContainText("还没有发布");
  await expect(answer(page)).toContainText("2027年4月24日、25日");
  await expect(answer(page)).toContainText("400.5 元");
  await expect(answer(page)).toContainText("不知道");
  await fits(page);
  await expectAccessible(page);

  const sent: string[] = [];
  page.on("request", (request) => {
    expect(request.url()).not.toContain(key);
    if (request.postData()?.includes("idempotencyKey")) sent.push(request.url());
  });
  await answer(page).getByRole("button", { name: "发布这个计划" }).dblclick();
  await expect(heading(page)).toHaveText("发布好了");
  await expect(answer(page)).toContainText("现在是第 1 版");
  expect(sent).toHaveLength(1);
  await expectAccessible(page);

  await answer(page).getByRole("link", { name: "看发布的计划" }).click();
  await expect(page).toHaveURL(`/organizations/plan/?id=${organization}-2027`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2027年的评价计划");
  await expect(page.getByRole("main")).toContainText("机构自己在2026年11月21日发布");
  await expectAccessible(page);
  expect(await kept(page)).not.toContain(key);
  expect(await calendar(page)).toContain("DTSTART;VALUE=DATE:20270424");
  await page.goBack();
  await expect(page.getByLabel("机构的密钥")).toHaveValue("");
});

test("an answer that is lost is asked for again, and nothing is published twice", async ({ page }) => {
  const { plan } = secretary();
  const moved = withRound(plan, { examDates: ["2027-05-08", "2027-05-09"] });
  await drop(page, { ...moved, title: "样本：改过的2027年计划" });
  await expect(answer(page)).toContainText("现在是第 1 版");
  let lost = 0;
  await page.route(GRAPHQL, async (route) => {
    if (!route.request().postData()?.includes("expectedVersion") || lost > 0) return route.fallback();
    lost++;
    await route.fetch();
    // The register has made the change, but the answer is lost.
    await answerWith(route, { status: 200, contentType: "application/json", body: "{" });
  });
  await answer(page).getByRole("button", { name: "更改已经发布的计划" }).click();
  await expect(page.getByRole("alert")).toContainText("再试一次不会发布两遍");
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(heading(page)).toHaveText("发布好了");
  await expect(answer(page)).toContainText("现在是第 2 版");
  expect(lost).toBe(1);
  const events = await calendar(page);
  expect(events).toContain("DTSTART;VALUE=DATE:20270508");
  expect(events).not.toContain("20270424");
  expect(events).toContain("SEQUENCE:1");
});

test("contact details are seen and changed, once however often it is sent", async ({ page }) => {
  const { key, organization } = secretary();
  await page.goto(PAGE);
  await page.getByLabel("机构的密钥").fill(key);
  await page.getByLabel("哪个机构").selectOption(organization);
  await page.getByRole("button", { name: "看现在的" }).click();
  const contact = page.locator("[data-contact-answer]");
  await expect(contact).toContainText("登记册还不知道这家机构怎样联系");
  await contact.getByLabel("电话").fill("没有");
  await contact.getByLabel("窗口办理时间").fill("工作日9:00至16:00");
  await contact.getByRole("button", { name: "更改联系方式" }).click();
  await expect(contact.getByRole("alert")).toContainText("没有更改");
  await expect(contact.getByLabel("电话")).toHaveAttribute("aria-invalid", "true");
  await fits(page);
  await expectAccessible(page);

  await contact.getByLabel("电话").fill("021-62000000");
  const sent: string[] = [];
  let lost = 0;
  await page.route(GRAPHQL, async (route) => {
    if (!route.request().postData()?.includes("expectedVersion")) return route.fallback();
    sent.push(route.request().postData() ?? "");
    if (lost > 0) return route.fallback();
    lost++;
    await route.fetch();
    await answerWith(route, { status: 200, contentType: "application/json", body: "{" });
  });
  await contact.getByRole("button", { name: "更改联系方式" }).dblclick();
  await expect(contact.getByRole("alert")).toContainText("再试一次不会改两遍");
  expect(sent).toHaveLength(1);
  await contact.getByRole("button", { name: "再试一次" }).click();
  await expect(contact.getByText("改好了，现在是第 1 版")).toBeFocused();
  await expectAccessible(page);
  await contact.getByRole("link", { name: "看机构的页面" }).click();
  await expect(page.getByRole("main")).toContainText("改过联系方式：电话021-62000000；窗口办理时间工作日9:00至16:00");
});

test("on a slow network it is said what is under way", async ({ page }) => {
  const { plan } = secretary();
  await page.route("**/plans/files", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await drop(page, plan);
  await expect(page.getByText("正在读文件、核对计划…")).toBeVisible();
  await expect(heading(page)).toContainText("2027年的评价计划");
});

test("every version is in the history, and the plan can be withdrawn", async ({ page }) => {
  const { key, organization } = secretary();
  await page.goto(PAGE);
  await page.getByLabel("机构的密钥").fill(key);
  await page.getByLabel("机构", { exact: true }).selectOption(organization);
  await page.getByLabel("年份").fill("2027");
  await page.getByRole("button", { name: "看历史" }).click();
  const states = page.locator("[data-states]");
  await expect(states.getByRole("row", { name: "第 2 版" })).toContainText(/更改：.*标题/);
  await states.getByRole("button", { name: "撤回这个计划" }).click();
  await states.getByLabel(/^为什么撤回/).fill("写错了");
  await expectAccessible(page);
  await states.getByRole("button", { name: "确定撤回" }).click();
  await expect(states.getByText("已经撤回。")).toBeVisible();
  await expect(states.getByRole("row", { name: "第 3 版" })).toContainText("撤回：写错了");
  await fits(page);
  expect(await calendar(page)).toContain("STATUS:CANCELLED");
  await page.goto(`/rounds/?organization=${organization}`);
  await expect(page.locator("[data-count]")).toHaveText("找到 2 个批次");
  await expect(page.getByRole("row", { name: "2027年9月" })).toContainText("已取消");
  await page.goto(`/organizations/plan/?id=${organization}-2027`);
  await expect(page.getByRole("main")).toContainText("机构可能撤回了它");
});

test.describe("with another organization's key", () => {
  test.use({ expectedStatus: 403 });

  test("the contact is not changed", async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel("机构的密钥").fill(secretary().key);
    await page.getByLabel("哪个机构").selectOption("org-012");
    await page.getByRole("button", { name: "看现在的" }).click();
    const contact = page.locator("[data-contact-answer]");
    await contact.getByLabel("电话").fill("021-62000000");
    await contact.getByRole("button", { name: "更改联系方式" }).click();
    await expect(contact.getByRole("alert")).toContainText("只能改自己机构的联系方式");
  });
});

test.describe("with a key that is not valid", () => {
  test.use({ expectedStatus: 401 });

  test("it is said, and the file stays", async ({ page }) => {
    await drop(page, secretary().plan, "skr_nobody");
    await expect(page.getByRole("alert")).toContainText("密钥不对");
    await expect(page.getByText("计划.xlsx，可以核对了。")).toBeVisible();
  });
});
