import type { Page, Route } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";

const courses = (page: Page) => page.locator(".results .course:visible");
const count = (page: Page) => page.locator("[data-count]");
/** Finds those of the sources among what other tests publish on the same server. */
const OF_SOURCES = "/courses/?q=竞赛&district=普陀区";
const SOURCES = ["职业培训师（三级）竞赛", "劳动关系协调员（三级）竞赛", "劳动关系协调员（四级）竞赛"];

/** What the API would answer if there were more than one page of courses; the course itself is one of its own. */
async function manyCourses(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const { after } = JSON.parse(url.searchParams.get("variables") ?? "{}");
  url.searchParams.set("variables", "{}");
  const response = await route.fetch({ url: url.href });
  const answer = await response.json();
  const [course] = answer.data.courses.nodes;
  answer.data.courses = {
    totalCount: 23,
    pageInfo: { hasNextPage: after === null, endCursor: "next" },
    nodes: Array.from({ length: after === null ? 20 : 3 }, (_, place) => ({ ...course, id: `${after}-${place}` })),
  };
  await route.fulfill({ response, json: answer });
}

test("the API's courses look as those written at build", async ({ page }) => {
  const stored = await (await page.request.get("/courses/")).text();
  const answered = page.waitForResponse(/\/graphql\?documentId=sha256/);
  await page.goto(OF_SOURCES);
  const response = await answered;
  expect(response.request().method()).toBe("GET");
  await expect(page.locator("[data-list]")).not.toHaveAttribute("aria-busy");
  for (const title of SOURCES) {
    const shown = await page.getByRole("listitem").filter({ hasText: title }).innerHTML();
    expect(stored).toContain(shown);
  }
});

test("filters ask the API, and the address keeps them", async ({ page, isMobile }) => {
  await page.goto("/courses/");
  await page.getByRole("searchbox").fill("ldgxxt");
  await expect(courses(page).filter({ hasText: "劳动关系协调员（三级）竞赛" })).toBeVisible();
  await expect(courses(page).filter({ hasText: "职业培训师" })).toHaveCount(0);
  if (isMobile) await page.getByRole("button", { name: /^筛选/ }).click();
  await page.getByLabel("四级").check();
  await expect(courses(page)).toHaveText([/劳动关系协调员（四级）竞赛/]);
  await page.getByLabel("区", { exact: true }).fill("普陀区");
  await page.getByLabel("最早哪天开课").fill("2024-07-01");
  await expect(page).toHaveURL("/courses/?q=ldgxxt&level=4&district=%E6%99%AE%E9%99%80%E5%8C%BA&from=2024-07-01");
  await expect(courses(page)).toHaveCount(1);
  await page.getByRole("button", { name: "去掉条件：开课不早于 2024-07-01" }).click();
  await expect(page).toHaveURL("/courses/?q=ldgxxt&level=4&district=%E6%99%AE%E9%99%80%E5%8C%BA");
  await expectAccessible(page);
  await page.goBack();
  await expect(page.getByLabel("最早哪天开课")).toHaveValue("2024-07-01");
});

test("nothing found says what to do, and is cleared", async ({ page }) => {
  await page.goto("/courses/?status=open&from=2099-01-01");
  await expect(page.getByText("没有符合条件的课程")).toBeVisible();
  await expect(count(page)).toHaveText("找到 0 门课程");
  await expectAccessible(page);
  await page.getByRole("button", { name: "清除全部条件" }).click();
  await expect(count(page)).toHaveText(/^共 \d+ 门课程$/);
  await expect(courses(page).first()).toBeVisible();
});

test("more courses are added behind those that are there", async ({ page }) => {
  await page.route("**/graphql?**", manyCourses);
  await page.goto("/courses/");
  await expect(count(page)).toHaveText("共 23 门课程");
  await page.getByRole("button", { name: "再看一些" }).click();
  await expect(courses(page)).toHaveCount(23);
  await expect(courses(page).nth(20).getByRole("link")).toBeFocused();
  await expect(page.getByRole("button", { name: "再看一些" })).toBeHidden();
});

test("the Haimen course stands apart, under its own place", async ({ page }) => {
  await page.goto("/courses/");
  await expect(page.getByRole("region", { name: "外省市的课程" })).toContainText("江苏省海门市");
  await expect(page.locator(".results")).not.toContainText("海门");
  await page.goto("/courses/haimen-1/");
  await expect(page.getByRole("main")).toContainText("不适用于上海：江苏省海门市");
  await expect(page.getByRole("main")).toContainText("日期不全，不知道还能不能报名");
});

test("a competition says what it may mean for those who fail, and tentative days are said to be so", async ({
  page,
}) => {
  await page.goto("/courses/changfeng-2024-2/");
  const main = page.getByRole("main");
  await expect(main).toContainText("不能补考");
  await expect(main).toContainText("2024年7月6日（暂定）");
  const [, data] = await page.locator("script[type='application/ld+json']").allTextContents();
  const course = JSON.parse(data ?? "");
  expect(course).toMatchObject({ "@type": "Course", hasCourseInstance: { courseMode: "blended" } });
  expect(course.hasCourseInstance).not.toHaveProperty("startDate");
  expect(course.description).toContain("暂定");
});

test("a course asked for when the page opens says the same as the page built beforehand", async ({ page }) => {
  await page.goto("/courses/changfeng-2024-1/");
  const built = await page.locator(".govuk-summary-list").allInnerTexts();
  await page.goto("/courses/course/?id=changfeng-2024-1");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("职业培训师（三级）竞赛");
  expect(await page.locator(".govuk-summary-list").allInnerTexts()).toEqual(built);
  await expect(page).toHaveTitle(/^职业培训师（三级）竞赛 – /);
  const data = await page.locator("script[type='application/ld+json']").textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({ "@type": "Course", hasCourseInstance: { startDate: "2024-06-15" } });
  await expectAccessible(page);
});

test("a provider asked for when the page opens shows its courses", async ({ page }) => {
  await page.goto("/providers/provider/?id=haimen-rsj-zgh");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("海门市人力资源和社会保障局、海门市总工会");
  await expect(page.getByRole("listitem").filter({ hasText: "国家职业资格考试培训" })).toBeVisible();
  await expectAccessible(page);
});

for (const path of ["/courses/course/", "/courses/course/?id=none", "/providers/provider/?id=none"]) {
  test(`${path} says that there is no such thing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/登记册里没有这/);
    await expectAccessible(page);
  });
}

test("an occupation shows its courses, and says when there are none", async ({ page }) => {
  await page.goto("/occupations/4-07-03-02/");
  const region = page.getByRole("region", { name: "培训课程" });
  await expect(region.locator(".course").first()).toContainText("劳动关系协调员");
  await region.getByRole("link", { name: "四级", exact: true }).click();
  await expect(page).toHaveURL("/courses/?occupation=4-07-03-02&level=4");
  await expect(courses(page).filter({ hasText: "劳动关系协调员（四级）竞赛" })).toBeVisible();
  await page.goto("/occupations/6-12-03-00/");
  await expect(page.getByRole("region", { name: "培训课程" })).toContainText("登记册里没有这个职业的课程");
});
