import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";
import { held } from "./held";
import { ON_BOTH } from "./screens";

const rows = (page: Page) => page.locator("tbody tr:visible");
const count = (page: Page) => page.getByRole("heading", { name: /(共|找到) \d+/ });
const chips = (page: Page) => page.getByRole("group", { name: "已选的条件" }).getByRole("button");

/** On a phone the facets are folded away. */
async function unfold(page: Page): Promise<void> {
  const toggle = page.getByRole("button", { name: /^筛选/ });
  if (await toggle.isVisible()) await toggle.click();
}

for (const [query, name] of [
  ["茶艺", "茶艺师"],
  ["chayi", "茶艺师"],
  ["rlzy", "企业人力资源管理师"],
  ["dian工", "电工"],
  ["4-02-07-10", "网约配送员"],
] as const) {
  test(`${query} finds ${name}`, async ({ page }) => {
    await page.goto("/catalogue/");
    await page.getByRole("searchbox").fill(query);
    await expect(page.getByRole("status")).toHaveText(/找到 \d 个评价项目/);
    await expect(rows(page).getByRole("rowheader", { name }).first()).toBeVisible();
    await expect(page).toHaveURL(`/catalogue/?q=${encodeURIComponent(query)}`);
  });
}

test("filters narrow, chips widen again, and the back button goes through it all", ON_BOTH, async ({ page }) => {
  await page.goto("/catalogue/");
  await unfold(page);
  await page.getByLabel("一级", { exact: false }).check();
  await expect(count(page)).toHaveText("找到 35 个评价项目");
  await page.getByLabel("职业大类").selectOption("6");
  await page.getByLabel("机构", { exact: true }).selectOption("org-001");
  await expect(page).toHaveURL("/catalogue/?level=1&group=6&org=org-001");
  await expect(rows(page)).toHaveCount(5);
  await expect(chips(page)).toHaveCount(3);
  await expectAccessible(page);

  await page.getByRole("button", { name: "去掉条件：上海航天技术研究院" }).click();
  await expect(page).toHaveURL("/catalogue/?level=1&group=6");
  await expect(chips(page).last()).toBeFocused();

  await page.goBack();
  await expect(rows(page)).toHaveCount(5);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/catalogue/?level=1");
  await page.goBack();
  await expect(count(page)).toHaveText("共 89 个评价项目");
  await expect(page.getByLabel("一级", { exact: false })).not.toBeChecked();
});

test("an address opens as it was left", async ({ page }) => {
  await page.goto("/catalogue/?q=chuang&level=5&org=nobody");
  await expect(page.getByRole("searchbox")).toHaveValue("chuang");
  await expect(chips(page)).toHaveText(["“chuang”", "五级"]);
  await expect(count(page)).toHaveText(/找到 \d 个评价项目/);
});

test("an empty result says what to do and can be cleared", async ({ page }) => {
  await page.goto("/catalogue/?level=5");
  await page.getByRole("searchbox").fill("碳排放");
  await expect(page.getByText("没有符合条件的评价项目")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("link", { name: "全部职业" }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.goBack();
  await page.getByRole("button", { name: "清除全部条件" }).click();
  await expect(count(page)).toHaveText("共 89 个评价项目");
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("everything works from the keyboard", ON_BOTH, async ({ page }) => {
  await page.goto("/catalogue/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("meifa");
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(chips(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText("共 89 个评价项目");
  await expect(count(page)).toBeFocused();
});

test("the focus stays on a chip when the search that explains it comes late", async ({ page }) => {
  const { released, release } = held();
  await page.route("**/assets/search-*.json", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/catalogue/");
  await page.getByRole("searchbox").fill("三级美发");
  await expect(chips(page)).toHaveCount(1);
  await chips(page).first().focus();
  release();
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).first()).toBeFocused();
});

test("facets are folded on a phone and always there on a desktop", ON_BOTH, async ({ page, isMobile }) => {
  await page.goto("/catalogue/?level=3");
  const levels = page.getByRole("group", { name: "等级" });
  if (!isMobile) return expect(levels).toBeVisible();
  await expect(levels).toBeHidden();
  await page.getByRole("button", { name: "筛选（1）" }).click();
  await expect(levels).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "看结果" }).click();
  await expect(levels).toBeHidden();
  await expect(count(page)).toBeFocused();
});

test("occupations are found by work type, current code and whether anyone assesses them", async ({ page }) => {
  await page.goto("/occupations/");
  await page.getByRole("searchbox").fill("电焊");
  await expect(rows(page).getByRole("rowheader", { name: "焊工" })).toBeVisible();
  await page.getByRole("searchbox").fill("4-10-08");
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("searchbox").fill("");
  await page.getByLabel("评价情况").selectOption("no");
  await expect(rows(page)).toHaveCount(26);
});

test("organizations and selection rows are found by text", async ({ page }) => {
  await page.goto("/organizations/");
  await page.getByRole("searchbox").fill("chaye");
  await expect(rows(page)).toHaveCount(1);
  await page.goto("/selection/2024/");
  await page.getByRole("searchbox").fill("tpf");
  await expect(rows(page)).toHaveCount(7);
});

test("the selection window says how it stands today", async ({ page }) => {
  await page.clock.setFixedTime("2025-01-26T23:30:00+08:00");
  await page.goto("/selection/2024/");
  await expect(page.locator(".window")).toContainText("正在受理");
  await page.clock.setFixedTime("2025-01-27T00:00:00+08:00");
  await page.reload();
  await expect(page.locator(".window")).toContainText("受理已经结束");
});
