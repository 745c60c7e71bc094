import { expect, test } from "./reading";

test("the catalogue is complete and offers no controls that do nothing", async ({ page }) => {
  await page.goto("/catalogue/");
  await expect(page.locator("tbody tr")).toHaveCount(89);
  await page.locator("summary", { hasText: "居民服务人员" }).click();
  await expect(page.getByRole("rowheader", { name: "美容师" }).first()).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expect(page.getByText("没有运行脚本")).toBeVisible();
});

test("all occupations, organizations and selection rows are there", async ({ page }) => {
  for (const [path, rows] of [
    ["/occupations/", 100],
    ["/organizations/", 47],
    ["/selection/2024/", 48],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("tbody tr")).toHaveCount(rows);
  }
});

test("the selection window is told by its dates", async ({ page }) => {
  await page.goto("/selection/2024/");
  await expect(page.locator(".window")).toContainText("2025年1月20日至2025年1月26日24时");
  await expect(page.locator(".window")).not.toContainText("今天");
});

test("home leads to every part without a search field", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "职业", exact: true }).click();
  await expect(page).toHaveURL("/occupations/");
});

test("the rules of every level are there to read, those of another province apart", async ({ page }) => {
  await page.goto("/eligibility/");
  const shanghai = page.getByRole("region", { name: "各级的申报条件" });
  await expect(shanghai.locator("dt")).toHaveCount(19);
  await shanghai.locator("summary", { hasText: "三级" }).click();
  await expect(shanghai.getByRole("term")).toHaveCount(6);
  await expect(shanghai).not.toContainText("海门");
  await expect(page.getByRole("region", { name: "外省市的条件" })).toContainText("不适用于上海");
  await expect(page.getByRole("region", { name: "问谁" })).toContainText("021-62418668");
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});

test("rounds are told by their dates, without a word on today", async ({ page }) => {
  await page.goto("/rounds/");
  await expect(page.locator("tbody tr:visible")).toHaveCount(3);
  await expect(page.getByRole("main")).toContainText("没有运行脚本");
  await page.goto("/organizations/org-015/plans/2026/");
  await expect(page.locator(".window__status")).toContainText("考试是2026年11月7日、8日");
  await expect(page.getByRole("columnheader", { name: "今天" })).toBeHidden();
  await page.goto("/rounds/org-015-2026-04/");
  await expect(page.locator(".window__status")).toContainText("2026年2月23日至3月22日");
  await expect(page.locator(".window__status")).not.toContainText("今天");
});

test("the selection's conditions are a list with boxes for paper", async ({ page }) => {
  await page.goto("/selection/2024/");
  await expect(page.getByRole("region", { name: "谁可以申报" }).getByRole("listitem")).toHaveCount(6);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("the courses of the sources are there to read, and it is said what is missing", async ({ page }) => {
  await page.goto("/courses/");
  await expect(page.locator(".course")).toHaveCount(3);
  await expect(page.getByRole("main")).toContainText("看不到培训机构新发布的课程");
  await page.goto("/courses/course/?id=changfeng-2024-1");
  await expect(page.getByRole("main")).toContainText("看不到这门课程的全部内容");
});

test("resits and subsidies show their rules without a form", async ({ page }) => {
  for (const [path, words] of [
    ["/organizations/org-015/plans/2026/resits/", "成绩两年内有效"],
    ["/subsidy/", "2500 元"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText("没有运行脚本")).toBeVisible();
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText(words);
  }
});

test("a calendar is a file to download", async ({ page }) => {
  await page.goto("/rounds/");
  const calendar = page.getByRole("region", { name: "加到日历" });
  await expect(calendar.getByRole("link", { name: "下载日历文件" })).toBeVisible();
  await expect(calendar.getByRole("textbox")).toHaveCount(0);
});

test("spreadsheets are sent with curl", async ({ page }) => {
  await page.goto("/certificates/batch/");
  await expect(page.getByText("没有运行脚本")).toBeVisible();
  await expect(page.getByLabel("用 curl 送表格")).toContainText("/certificates/verifications");
  await expect(page.locator("input, button, select").filter({ visible: true })).toHaveCount(0);
});

test("the changes that there were are there to read, and it is said what is missing", async ({ page }) => {
  await page.goto("/changes/");
  await expect(page.getByRole("region", { name: "已经公布的" })).toContainText("登记册首次公布数据");
  await expect(page.getByText("以后公布的看不到")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.goto("/changes/editions/");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("还没有可以相比的");
});
