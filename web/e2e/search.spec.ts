import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { cutOff } from "./cut-off";
import { expect, test } from "./guarded";

const answers = (page: Page) => page.locator("[data-answers] .answers__answer");
const rows = (page: Page) => page.locator("tbody tr:visible");
const chips = (page: Page) => page.getByRole("group", { name: "已选的条件" }).getByRole("button");

async function ask(page: Page, question: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("searchbox").fill(question);
  await page.getByRole("searchbox").press("Enter");
}

test.describe("in three steps at most from the home page", () => {
  test("somebody who cares for mothers and infants learns who, levels, when and what school", async ({ page }) => {
    await ask(page, "月嫂");
    const answer = answers(page).first();
    await expect(answer.getByRole("link", { name: "家政服务员" }).first()).toBeVisible();
    await expect(answer).toContainText("按“月嫂”找到");
    await expect(answer).toContainText("家政服务员（母婴护理员）：上海市家庭服务业行业协会评价五级、四级、三级");
    await expectAccessible(page);
    await answer.getByRole("link", { name: "什么时候考" }).click();
    await expect(page).toHaveURL("/occupations/4-10-01-06/#ask");
    await expect(page.getByText("请直接问它们")).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole("searchbox")).toHaveValue("月嫂");
    await answers(page).first().getByRole("link", { name: "哪里学" }).click();
    await expect(page.getByRole("heading", { name: "培训课程" })).toBeInViewport();
  });

  test("an electrician asks for a level", async ({ page }) => {
    await ask(page, "电工中级证怎么考");
    await expect(page.getByRole("heading", { name: "“电工”，四级" })).toBeFocused();
    const answer = answers(page).first();
    await expect(answer).toContainText("沪东中华造船（集团）有限公司");
    await answer.getByRole("link", { name: "我能申报吗" }).click();
    await expect(page).toHaveURL("/eligibility/check/?occupation=6-31-01-03");
  });

  test("who sells milk tea learns that nobody assesses it yet", async ({ page }) => {
    await ask(page, "奶茶");
    const answer = answers(page).first();
    await expect(answer.getByRole("link", { name: "调饮师" })).toBeVisible();
    await expect(answer).toContainText("上海的目录里没有机构评价它");
    await answer.getByRole("link", { name: "调饮师" }).click();
    await expect(page.getByText("俗称：奶茶师")).toBeVisible();
  });

  test("a school's secretary gets what she asks for first", async ({ page }) => {
    await ask(page, "培训师 技师协会 多少钱");
    const answer = answers(page).first();
    await expect(answer).toContainText("职业培训师");
    const first = answer.locator(".answers__links a").first();
    await expect(first).toHaveText("多少钱");
    await first.click();
    await expect(page).toHaveURL("/occupations/4-07-03-05/#fees");
    await expect(page.getByRole("heading", { name: "费用" })).toBeInViewport();
  });
});

test("a question that names no occupation leads to the pages that answer it", async ({ page }) => {
  await ask(page, "補考多少錢");
  await expect(page.getByRole("heading", { name: "相关页面" })).toBeFocused();
  await expect(page.getByText("没有找到")).toHaveCount(0);
  await expectAccessible(page);
  await page.locator("[data-answers]").getByRole("link", { name: "补考查询" }).click();
  await expect(page).toHaveURL("/resits/");
});

test("a telephone number leads to where it is printed", async ({ page }) => {
  await ask(page, "62418668");
  await page
    .locator("[data-answers]")
    .getByRole("link", { name: /^咨询和投诉/ })
    .click();
  await expect(page).toHaveURL("/organizations/org-015/plans/2026/procedures/#contact");
  await expect(page.getByRole("heading", { name: "咨询和投诉" })).toBeInViewport();
});

test("results are told where the plan tells them", async ({ page }) => {
  await ask(page, "人力资源管理师成绩什么时候出来");
  await answers(page).first().getByRole("link", { name: "成绩和补考" }).click();
  await expect(page).toHaveURL("/organizations/org-015/plans/2026/procedures/#results");
  await expect(page.getByText("20个工作日").first()).toBeInViewport();
});

for (const path of ["/", "/catalogue/", "/courses/"]) {
  test(`a certificate's number stays out of the address of ${path}`, async ({ page }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
    await page.goto(path);
    await page.getByRole("searchbox").fill("张三 S0000 3100 0001 2450 00001");
    await page.getByRole("searchbox").press("Enter");
    const answer = page.locator("main").getByText("要查证书，请到");
    await expect(answer).toBeVisible();
    await expect(page).toHaveURL(path);
    expect(sent.filter((each) => /S0000|1245/i.test(decodeURIComponent(each)))).toEqual([]);
    await expect(page.locator('main a[href*="S0000"]')).toHaveCount(0);
    await page.goto(`${path}?q=11010519491231002X`);
    await expect(page).toHaveURL(path);
    await answer.getByRole("link", { name: "查证书" }).click();
    await expect(page).toHaveURL("/certificates/");
  });
}

test("an answer that is long in coming says so", async ({ page, context }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await context.route("**/assets/search-*.json", async (route) => {
    await arrived;
    await route.continue();
  });
  await ask(page, "月嫂");
  await expect(page.locator("[data-answers]")).toHaveText("正在查询…");
  await expect(page.locator("[data-live]")).toHaveText("正在查询…");
  arrive();
  await expect(answers(page).first()).toContainText("家政服务员");
  await expect(page.getByRole("heading", { name: "“月嫂”", level: 2 })).toBeFocused();
});

test("an organization is found, and both ways lead on", async ({ page }) => {
  await ask(page, "技师协会");
  await expect(answers(page).first().getByRole("link", { name: "上海市技师协会" })).toBeVisible();
  await page.locator("[data-answers]").getByRole("link", { name: "评价目录" }).click();
  await expect(page).toHaveURL(`/catalogue/?q=${encodeURIComponent("技师协会")}`);
  await expect(rows(page)).toHaveCount(2);
});

test("what is not here is said, and shown as nothing else", async ({ page }) => {
  await ask(page, "叉车证");
  await expect(page.getByRole("heading", { name: "没有找到" })).toBeFocused();
  await expect(page.getByText("“叉车证”不在上海的目录和征集遴选里")).toBeVisible();
  await expect(answers(page)).toHaveCount(0);
  await expect(page.getByText("它们不是同一种证书")).toBeVisible();
  await expectAccessible(page);
});

test("a level in the text is a chip that can be taken away", async ({ page }) => {
  await page.goto("/catalogue/");
  await page.getByRole("searchbox").fill("数控 二级");
  await expect(chips(page)).toHaveText(["“数控”", "二级"]);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole("searchbox").fill("咖啡师一级");
  await expect(page.getByText("没有符合条件的评价项目")).toBeVisible();
  await page.getByRole("button", { name: "去掉条件：一级" }).click();
  await expect(page).toHaveURL(`/catalogue/?q=${encodeURIComponent("咖啡师")}`);
  await expect(rows(page)).toHaveCount(1);
});

test("a row says why it is there, and the best comes first", async ({ page }) => {
  await page.goto("/occupations/?q=%E6%8A%A4%E5%B7%A5");
  await expect(rows(page).nth(1)).toContainText("医疗护理员");
  await expect(rows(page).first()).toContainText("养老护理员");
  await expect(rows(page).first()).toContainText("按“护工”找到");
  await page.goto("/eligibility/");
  await page.getByRole("searchbox").fill("骑手");
  const choices = page.locator(".choices li:visible");
  await expect(choices).toHaveCount(1);
  await expect(choices).toContainText("网约配送员");
});

test("the search is fetched when somebody types, and again when that failed", async ({ page, context }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (/\/assets\/search-.*\.json$/.test(request.url())) fetched.push(request.url());
  });
  await page.goto("/catalogue/");
  await expect(page.getByRole("searchbox")).toBeVisible();
  expect(fetched).toEqual([]);
  const reconnect = await cutOff(context, "**/assets/search-*.json", (route) =>
    route.fulfill({ status: 200, body: "" }),
  );
  await page.getByRole("searchbox").fill("月嫂");
  await expect(page.getByText("查询失败，请检查网络后再试一次")).toBeVisible();
  reconnect();
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(rows(page)).toHaveCount(1);
});
