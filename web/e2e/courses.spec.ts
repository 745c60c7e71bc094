import type { Page, Route } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";
import { held } from "./held";
import { ON_BOTH } from "./screens";
import { answerWith } from "./where";

const courses = (page: Page) => page.locator(".results .course:visible");
const count = (page: Page) => page.locator("[data-count]");
/** Finds those of the sources among what other tests publish on the same server. */
const OF_SOURCES = "/courses/?q=竞赛&district=普陀区&status=finished";
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

test("filters ask the API, and the address keeps them", ON_BOTH, async ({ page, isMobile }) => {
  await page.goto("/courses/?status=finished");
  await page.getByRole("searchbox").fill("ldgxxt");
  await expect(courses(page).filter({ hasText: "劳动关系协调员（三级）竞赛" })).toBeVisible();
  await expect(courses(page).filter({ hasText: "职业培训师" })).toHaveCount(0);
  if (isMobile) await page.getByRole("button", { name: /^筛选/ }).click();
  await page.getByLabel("四级").check();
  await expect(courses(page)).toHaveText([/劳动关系协调员（四级）竞赛/]);
  await page.getByLabel("区", { exact: true }).selectOption("普陀区");
  await page.getByLabel("最早哪天开课").fill("2024-07-01");
  await expect(page).toHaveURL(
    "/courses/?q=ldgxxt&status=finished&level=4&district=%E6%99%AE%E9%99%80%E5%8C%BA&from=2024-07-01",
  );
  await expect(courses(page)).toHaveCount(1);
  await page.getByRole("button", { name: "去掉条件：开课不早于 2024-07-01" }).click();
  await expect(page).toHaveURL("/courses/?q=ldgxxt&status=finished&level=4&district=%E6%99%AE%E9%99%80%E5%8C%BA");
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
  await page.getByRole("link", { name: "看已经结束的课程" }).click();
  await expect(page).toHaveURL("/courses/?status=finished");
  await expect(courses(page).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "看已经结束的课程" })).toBeHidden();
});

test("more courses are added behind those that are there", async ({ page }) => {
  await page.route("**/graphql?**", manyCourses);
  await page.goto("/courses/");
  await expect(count(page)).toHaveText("共 23 门课程");
  // Clicks twice, like an impatient user.
  await page.getByRole("button", { name: "再看一些" }).dblclick();
  await expect(courses(page)).toHaveCount(23);
  await expect(courses(page).nth(20).getByRole("link")).toBeFocused();
  await expect(page.getByRole("button", { name: "再看一些" })).toBeHidden();
});

test("more courses that did not come are asked for again, and those that are there stay", async ({ page }) => {
  let down = true;
  await page.route("**/graphql?**", (route) => {
    const { after } = JSON.parse(new URL(route.request().url()).searchParams.get("variables") ?? "{}");
    if (after === null || !down) return manyCourses(route);
    return answerWith(route, { json: { errors: [{ message: "no", extensions: { code: "UNAVAILABLE" } }] } });
  });
  await page.goto("/courses/");
  await page.getByRole("button", { name: "再看一些" }).click();
  await expect(page.getByText(/^后面的课程没有取到：登记册现在很忙/)).toBeVisible();
  await expect(courses(page)).toHaveCount(20);
  down = false;
  await page.getByRole("button", { name: "再试一次" }).dblclick();
  await expect(courses(page)).toHaveCount(23);
  await expect(courses(page).nth(20).getByRole("link")).toBeFocused();
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

test("a course asked for when the page opens says the same as the page built beforehand", ON_BOTH, async ({ page }) => {
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
  await region.getByText(/^已经结束的课程/).click();
  await expect(region.locator("details .course").first()).toContainText("劳动关系协调员");
  await region.getByRole("link", { name: "四级", exact: true }).click();
  await expect(page).toHaveURL("/courses/?occupation=4-07-03-02&level=4");
  await page.getByRole("link", { name: "看已经结束的课程" }).click();
  await expect(courses(page).filter({ hasText: "劳动关系协调员（四级）竞赛" })).toBeVisible();
  await page.goto("/occupations/6-12-03-00/");
  await expect(page.getByRole("region", { name: "培训课程" })).toContainText("登记册里没有这个职业的课程");
});

test("the sixteen districts are offered, so that none is misspelt", async ({ page }) => {
  await page.goto("/courses/");
  await expect(page.getByLabel("区", { exact: true }).getByRole("option")).toHaveCount(17);
  await page.getByLabel("区", { exact: true }).selectOption("浦东新区");
  await expect(page).toHaveURL(`/courses/?district=${encodeURIComponent("浦东新区")}`);
});

test("a day that is typed is one step back and not one for each of its parts", async ({ page }) => {
  await page.goto("/courses/");
  for (const day of ["0002-03-01", "0020-03-01", "0202-03-01", "2027-03-01"]) {
    await page.getByLabel("最早哪天开课").fill(day);
  }
  await expect(page).toHaveURL(/from=2027-03-01/);
  await page.goBack();
  await expect(page).toHaveURL("/courses/");
});

/** A course with difficult texts: replacement patterns, a phone extension, a promise. */
async function hardCourse(route: Route): Promise<void> {
  const response = await route.fetch();
  const answer = await response.json();
  const warning = {
    code: "GUARANTEED_PASS",
    message: "像是保证通过考试",
    citations: [
      { document: { id: "rsj-2024-38", number: "沪人社职〔2024〕38号", title: "通知" }, locator: "第五部分第（四）项" },
    ],
  };
  const changed = { title: "包过班 $& $1", phone: "021-62418668-8012", warnings: [warning] };
  if (answer.data.course) Object.assign(answer.data.course, changed);
  for (const course of answer.data.courses?.nodes ?? []) Object.assign(course, changed);
  await route.fulfill({ response, json: answer });
}

test("a title stays as it is, and an extension is dialled", async ({ page }) => {
  await page.route("**/graphql?**", hardCourse);
  await page.goto("/courses/course/?id=changfeng-2024-1");
  await expect(page).toHaveTitle(/^包过班 \$& \$1 – /);
  await expect(page.getByRole("link", { name: "021-62418668-8012" })).toHaveAttribute("href", "tel:02162418668,8012");
});

test("a promise to pass is warned of on card and page, with the rule", async ({ page }) => {
  await page.route("**/graphql?**", hardCourse);
  for (const address of ["/courses/?status=finished", "/courses/course/?id=changfeng-2024-1"]) {
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main.getByText(/登记册提醒/).first()).toBeVisible();
    await expect(main.getByRole("link", { name: /沪人社职〔2024〕38号，第五部分/ }).first()).toBeVisible();
    await expect(main.getByText("像是保证通过", { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  }
});

test.describe("when too much is asked", () => {
  test.use({ expectedStatus: 429 });

  test("it is said to be that, and from when on it works again", async ({ page }) => {
    const errors = [{ message: "slow down", extensions: { code: "RATE_LIMITED", retryAfter: 61 } }];
    await page.route("**/graphql?**", (route) => answerWith(route, { status: 429, json: { errors } }));
    await page.goto("/courses/course/?id=haimen-1");
    await expect(page.getByRole("alert")).toHaveText(/^操作过于频繁.*请在 \d\d:\d\d 以后再试/);
    await page.goto("/courses/");
    await expect(page.getByText(/操作过于频繁/)).toBeVisible();
  });
});

test("asking again twice shows what came, and the focus goes to its heading", async ({ page }) => {
  let down = true;
  await page.route("**/graphql?**", async (route) => {
    if (down) return answerWith(route, { json: { errors: [{ message: "no", extensions: { code: "UNAVAILABLE" } }] } });
    // The second of two answers would be an error, and must not take the place of the first.
    down = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return route.continue();
  });
  await page.goto("/courses/course/?id=changfeng-2024-1");
  await expect(page.getByRole("alert")).toContainText("很忙");
  down = false;
  await page.getByRole("button", { name: "再试一次" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("职业培训师（三级）竞赛");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test.describe("between asking again and the answer, the page says that it asks", () => {
  /** Fails first, then holds requests until they are released. */
  async function slowAgain(page: Page, address: string): Promise<() => void> {
    const { released, release } = held();
    let down = true;
    await page.route(/\/graphql(\?|$)/, async (route) => {
      if (down)
        return answerWith(route, { json: { errors: [{ message: "no", extensions: { code: "UNAVAILABLE" } }] } });
      await released;
      return route.continue();
    });
    await page.goto(address);
    await expect(page.getByText(/很忙/)).toBeVisible();
    down = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(page.getByRole("button", { name: "再试一次" })).toBeHidden();
    return release;
  }

  for (const address of ["/courses/?status=finished", "/rounds/?level=3"]) {
    test(`at ${address}`, async ({ page }) => {
      const release = await slowAgain(page, address);
      // styles/_filters.scss shows the message, and screen readers hear it too.
      await expect(page.getByRole("heading", { name: /^正在查询…$/ })).toBeFocused();
      release();
      await expect(count(page)).toHaveText(/^找到 \d+ /);
      await expect(page.getByRole("heading", { name: "正在查询…" })).toHaveCount(0);
    });
  }

  for (const [address, words, shown] of [
    ["/courses/course/?id=changfeng-2024-1", "正在加载这门课程…", "职业培训师（三级）竞赛"],
    ["/eligibility/check/?occupation=4-07-03-05", "正在准备第一题…", "您是哪一天出生的？"],
  ] as const) {
    test(`at ${address}`, async ({ page }) => {
      const release = await slowAgain(page, address);
      await expect(page.getByText(words)).toBeVisible();
      release();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(shown);
    });
  }
});
