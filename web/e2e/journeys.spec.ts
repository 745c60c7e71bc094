import { type Page, request } from "@playwright/test";
import { answer, answerHeading, VALID, VOID } from "./certificate-forms";
import { fillDay } from "./fill-day";
import { expect, test } from "./guarded";
import { xlsx } from "./spreadsheets";
import { API } from "./where";

/** From the home page to the visitor's goal, only by links and forms. An organization's secretary: e2e/plans. */
const { SCHOOL_KEY = "", VERIFYING_KEY = "" } = process.env;
if (SCHOOL_KEY === "" || VERIFYING_KEY === "") throw new Error("Set SCHOOL_KEY and VERIFYING_KEY; see web/README.md.");

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.beforeEach(async ({ page }) => {
  await page.goto("/");
});

test("a 月嫂 learns who assesses her occupation, what she meets today, and whom to ask", async ({ page }) => {
  await page.getByRole("searchbox").fill("月嫂");
  await page.getByRole("button", { name: "查找" }).click();
  const found = page.getByRole("region", { name: "查找的结果" });
  await expect(found).toContainText("母婴护理员");
  await found.getByRole("link", { name: "我能申报吗" }).click();

  // Born in 1985, in the occupation for six years, no certificate; the rest she leaves out.
  const said: [RegExp, () => Promise<void>][] = [
    [/出生/, () => fillDay(page, "1985", "3", "15")],
    [/工作/, () => sayWork(page, new Date().getFullYear() - 6)],
    [/证书/, () => page.getByLabel("没有", { exact: true }).check()],
  ];
  await expect(heading(page)).toHaveText("您是哪一天出生的？");
  while ((await heading(page).textContent()) !== "核对您的回答") {
    const title = (await heading(page).textContent()) ?? "";
    const say = said.find(([question]) => question.test(title))?.[1];
    if (say) await say();
    await page.getByRole("button", { name: say ? "继续" : "先跳过这一题" }).click();
    await expect(heading(page)).not.toHaveText(title);
  }
  await page.getByRole("button", { name: "看我能申报哪几级" }).click();

  await expect(heading(page)).toHaveText(/^您符合四级\/中级工的条件，./);
  const ask = page.locator("#LEVEL_4 .apply-now");
  await expect(ask).toContainText("上海市家庭服务业行业协会");
  await ask.getByRole("link", { name: "上海市家庭服务业行业协会" }).first().click();
  await expect(heading(page)).toHaveText("上海市家庭服务业行业协会");
});

test("an HR clerk gets her spreadsheet back with the answers in it", async ({ page }) => {
  await page.getByRole("link", { name: "用表格查" }).click();
  const rows = [
    ["工号", "姓名", "证书编号"],
    ["1", VALID.name, VALID.number],
    ["2", VOID.name, VOID.number],
    ["3", "样甲子", ""],
  ];
  await page
    .getByLabel(/^选一个/)
    .setInputFiles({ name: "员工.xlsx", mimeType: "", buffer: Buffer.from(xlsx({ 员工: rows })) });
  await page.getByLabel("单位的密钥").fill(VERIFYING_KEY);
  await page.getByRole("button", { name: "查 2 行" }).click();
  await expect(answerHeading(page)).toHaveText("查完了，共 3 行");
  await expect(answer(page).getByRole("row", { name: /^第 3 行/ })).toContainText("误发");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载表格" }).click();
  expect((await download).suggestedFilename()).toBe("员工-查验结果.xlsx");
});

test("a school's secretary has her course seen by everybody", async ({ page }) => {
  const title = `职业培训师三级${test.info().project.name}班${Date.now()}`;
  await page.getByRole("link", { name: "发布课程" }).click();
  await page.getByRole("link", { name: "检查和发布课程表格" }).click();
  const year = new Date().getFullYear() + 1;
  const rows = [
    ["课程编号*", "课程名称*", "职业编码*", "等级*", "开班日期", "报名截止"],
    [title, title, "4-07-03-05", "三级", `${year}/3/1`, `${year}/2/20`],
  ];
  await page
    .getByLabel("选一个文件，或者拖到这里")
    .setInputFiles({ name: "课程.xlsx", mimeType: "", buffer: Buffer.from(xlsx({ 课程: rows })) });
  await page.getByLabel("学校的密钥").fill(SCHOOL_KEY);
  await page.getByRole("button", { name: "发布这 1 门课程" }).click();
  await expect(heading(page).or(page.locator(".publish__panel h2")).filter({ hasText: "发布好了" })).toBeVisible();

  await page.goto("/courses/");
  await page.getByRole("searchbox").fill(title);
  await page.getByRole("link", { name: title }).click();
  await expect(heading(page)).toHaveText(title);
});

test("a developer copies the first example, and it is answered", async ({ page }) => {
  await page.getByRole("link", { name: "怎样用接口" }).click();
  const first = page.locator("details.fold", { has: page.locator("[data-example$='.graphql']") }).first();
  await first.locator("summary").click();
  const example = await first.locator("[data-example]").innerText();
  const api = await request.newContext();
  const response = await api.post(`${API}/graphql`, { data: { query: example, variables: { code: "4-07-03-05" } } });
  expect(response.status()).toBe(200);
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  expect(Object.keys(data)).not.toHaveLength(0);
  await api.dispose();

  await page.getByRole("main").getByRole("link", { name: "GraphiQL" }).first().click();
  await expect(page.getByRole("button", { name: "一个职业：谁能评、评到几级" })).toBeVisible();
});

async function sayWork(page: Page, year: number): Promise<void> {
  await page.getByLabel("做过，或者正在做").check();
  await page.getByLabel("就是这个职业").check();
  await fillDay(page.getByRole("group", { name: "开始日期" }), String(year), "3", "15");
  await page.getByLabel("现在还在做").check();
}
