import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { fillDay } from "./fill-day";
import { expect, test } from "./guarded";
import { ON_BOTH } from "./screens";
import { answerWith } from "./where";

const answer = (page: Page) => page.locator("[data-answer]");
const answerHeading = (page: Page) => answer(page).getByRole("heading", { level: 2 });
const pick = (page: Page, group: string | RegExp, option: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name: option, exact: true }).check();

const writeDay = (page: Page, group: string, day: readonly [string, string, string]) =>
  fillDay(page.getByRole("group", { name: group }), ...day);

/** Theory passed in April, practical skills failed. */
async function sayResults(page: Page) {
  await page.getByLabel("职业和等级").selectOption({ label: "企业人力资源管理师，四级" });
  await pick(page, "理论知识考得怎样", "合格了");
  await writeDay(page, "理论知识的考试日期", ["2026", "4", "25"]);
  await pick(page, "操作技能考得怎样", "没有合格");
  await writeDay(page, "操作技能的考试日期", ["2026", "4", "26"]);
  await pick(page, /职业技能竞赛/, "不是");
  await pick(page, /重新报过/, "没有");
}

/** No input appears in the address, in the browser's storage, or in GET requests. */
async function expectNothingKept(page: Page, path: string, asked: readonly string[]) {
  await expect(page).toHaveURL(path);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, history.state]),
  ).toEqual([0, 0, "", null]);
  expect(asked).toEqual(["POST"]);
}

function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    // Every visit asks whether the organization has published since, which reveals nothing about this visitor.
    const isOfThePage = url.searchParams.get("variables") === '{"id":"org-015"}';
    if (url.pathname === "/graphql" && !isOfThePage) asked.push(request.method());
  });
  return asked;
}

test("a resit is answered with its last day and its fee", ON_BOTH, async ({ page }) => {
  const asked = listen(page);
  await page.goto("/organizations/org-015/plans/2026/resits/");
  await sayResults(page);
  await page.getByRole("button", { name: "看能不能补考" }).click();

  await expect(answerHeading(page)).toHaveText("可以补考");
  await expect(answerHeading(page)).toBeFocused();
  await expect(answer(page)).toContainText("要考：操作技能。");
  await expect(answer(page)).toContainText("2028年4月25日");
  await expect(answer(page)).toContainText("175 元");
  await expect(answer(page)).toContainText("来源没有说成绩有效期从哪天起算");
  await expectAccessible(page);
  await expectNothingKept(page, "/organizations/org-015/plans/2026/resits/", asked);

  await pick(page, /职业技能竞赛/, "是");
  await expect(answer(page)).toBeEmpty();
  await page.getByRole("button", { name: "看能不能补考" }).click();
  await expect(answerHeading(page)).toHaveText("不能补考");
  await pick(page, /职业技能竞赛/, "不知道");
  await page.getByRole("button", { name: "看能不能补考" }).click();
  await expect(answerHeading(page)).toHaveText("说不准");
});

test("what is missing is listed above and marked where it stands", async ({ page }) => {
  await page.goto("/organizations/org-015/plans/2026/resits/");
  await pick(page, "理论知识考得怎样", "合格了");
  await writeDay(page, "理论知识的考试日期", ["2026", "2", "30"]);
  await page.getByRole("button", { name: "看能不能补考" }).click();

  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveCount(5);
  await expect(summary).toContainText("2026年2月没有这一天");
  await expect(page).toHaveTitle(/^错误：/);
  await expectAccessible(page);
  await summary.getByRole("link", { name: "请选择：职业和等级" }).click();
  await expect(page.getByLabel("职业和等级")).toBeFocused();
  await expect(page.getByLabel("职业和等级")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "日", exact: true }).first()).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("[type=radio][aria-invalid]")).toHaveCount(0);
});

test("an estimate is a sum when everything is said, and a range when not", ON_BOTH, async ({ page }) => {
  const asked = listen(page);
  await page.goto("/subsidy/");
  await pick(page, "证书是哪一级的", "三级/高级工");
  await pick(page, "您现在的情况", "在职");
  await pick(page, /户籍在.*普陀区/, "不是");
  await pick(page, /所在单位/, "不知道");
  await pick(page, /培训是在.*普陀区/, "是");
  await pick(page, /集体报名/, "是");
  await page.getByRole("button", { name: "估算" }).click();

  await expect(answerHeading(page)).toHaveText("估计在 2000 元到 3000 元之间");
  await expect(answerHeading(page)).toBeFocused();
  await expect(answer(page).getByRole("heading", { level: 3 })).toHaveText([
    "上海市职业技能提升补贴可以领2000 元",
    "普陀区技能提升补贴不一定1000 元",
  ]);
  await expect(answer(page)).toContainText("沪人社规〔2022〕17号");
  await expectAccessible(page);
  await expectNothingKept(page, "/subsidy/", asked);

  await pick(page, /所在单位/, "是");
  await page.getByRole("button", { name: "估算" }).click();
  await expect(answerHeading(page)).toHaveText("估计 3000 元");
});

test("where the print contradicts itself, nothing is estimated", async ({ page }) => {
  await page.goto("/subsidy/");
  await pick(page, "证书是哪一级的", "四级/中级工");
  await pick(page, "您现在的情况", "高等院校毕业学年的学生");
  for (const question of [/户籍在.*普陀区/, /培训是在.*普陀区/, /集体报名/]) await pick(page, question, "不是");
  await page.getByRole("button", { name: "估算" }).click();

  await expect(answerHeading(page)).toHaveText("估不出一个数");
  await answer(page).getByRole("link", { name: "看这处疑点和登记册的处理" }).click();
  await expect(page).toHaveURL("/sources/#conflict-32");
});

test("an answer prints without the form", async ({ page }) => {
  await page.goto("/organizations/org-015/plans/2026/resits/");
  await sayResults(page);
  await page.getByRole("button", { name: "看能不能补考" }).click();
  await expect(answerHeading(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "看能不能补考" })).toBeHidden();
  await expect(answerHeading(page)).toBeVisible();
});

test.describe("when the server does not answer", () => {
  test.use({ expectedStatus: 503 });

  test("what was filled in stays, and the rules are named", async ({ page }) => {
    await page.route("**/graphql", (route) => answerWith(route, { status: 503, body: "" }));
    await page.goto("/organizations/org-015/plans/2026/resits/");
    await sayResults(page);
    await page.getByRole("button", { name: "看能不能补考" }).click();
    await expect(page.getByRole("alert")).toContainText("连不上服务器");
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByLabel("职业和等级")).not.toHaveValue("");
    await page.getByRole("alert").getByRole("link", { name: "自己对照下面的规则" }).click();
    await expect(page).toHaveURL("/organizations/org-015/plans/2026/resits/#rules");
  });
});
