import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";
import { ON_BOTH } from "./screens";

/** The visitors, and where their first steps lead. */
const DOORS = {
  我要考证: ["/occupations/", "/eligibility/", "/rounds/", "/fees/", "/subsidy/"],
  我要查证: ["/certificates/", "/certificates/receipt/", "/certificates/batch/"],
  我是学校: ["/schools/", "/developers/widgets/", "/schools/#honest"],
  我是开发者: ["/developers/", "/developers/schema/", "/data/"],
};

test("home asks first, and then leads everybody to what they came for", ON_BOTH, async ({ page }) => {
  await page.goto("/");
  const searchbox = await page.getByRole("searchbox").boundingBox();
  for (const [name, hrefs] of Object.entries(DOORS)) {
    const door = page.getByRole("region", { name });
    await expect(door.getByRole("heading", { level: 2 })).toHaveText(name);
    expect((await door.boundingBox())?.y).toBeGreaterThan(searchbox?.y ?? 0);
    expect(await door.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(
      hrefs,
    );
  }
  await expect(page.getByRole("region", { name: "我是评价机构" }).getByRole("link")).not.toHaveCount(0);
});

test("a school's secretary learns what it costs, gets the template, and reads the rules with their source", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "发布课程" }).click();
  await expect(page.getByRole("region", { name: "收不收钱" })).toContainText("不收钱");
  const template = page.waitForEvent("download");
  await page.getByRole("link", { name: "课程表格的模板（CSV）" }).click();
  expect((await template).suggestedFilename()).toBe("courses.csv");
  const honest = page.getByRole("region", { name: "招生宣传的规矩" });
  await expect(honest).toContainText("虚假、夸大宣传");
  await expect(honest.getByRole("link", { name: /沪人社职〔2024〕38号/ }).first()).toBeVisible();
});

test("a developer finds a type from the guide, and the way back", async ({ page }) => {
  await page.goto("/developers/");
  await page.getByRole("main").getByRole("link", { name: "全部类型和字段" }).first().click();
  await page.getByRole("link", { name: "Query.coursesChangedSince" }).click();
  await expect(page).toHaveURL("/developers/schema/course/#Query-coursesChangedSince");
  const field = page.locator("#Query-coursesChangedSince");
  await expect(field).toBeInViewport();
  await field.getByRole("link", { name: "CourseConnection" }).click();
  await expect(page.getByRole("heading", { name: /CourseConnection/ })).toBeInViewport();
  await expectAccessible(page);
});

test("the footer leads to who is behind it, from every page", async ({ page }) => {
  await page.goto("/fees/");
  const about = page.getByRole("navigation", { name: "关于本站" });
  for (const [name, heading] of [
    ["关于登记册", "关于登记册"],
    ["使用条款和数据许可", "使用条款和数据许可"],
    ["隐私", "隐私"],
    ["无障碍", "无障碍"],
    ["English", "Skill Register in English"],
  ] as const) {
    await about.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }
});
