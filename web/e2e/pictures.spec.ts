import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";

const ROUND = "/rounds/org-015-2026-11/";
const PLAN = "/organizations/org-015/plans/2026/";

test("a group of occupations shows who assesses what, level by level", async ({ page }) => {
  await page.goto("/occupations/6-18-01-01/");
  await page.locator("summary", { hasText: "编码和分类" }).click();
  await page.getByRole("link", { name: "谁评价什么" }).click();
  await expect(page).toHaveURL("/occupations/groups/6-18/");
  const matrix = page.getByRole("table");
  await expect(matrix.getByRole("columnheader")).toHaveText(["机构和项目", "五级", "四级", "三级", "二级", "一级"]);
  const row = matrix.getByRole("row").filter({ hasText: "车工（数控车床）" }).first();
  await expect(row.getByRole("cell").filter({ hasText: "可评" }).first()).toBeVisible();
  expect(await row.getByRole("cell").count()).toBe(5);
  await expect(matrix.getByRole("row").last()).toContainText(/^\s*合计机构/);
});

for (const [now, states] of [
  ["2026-09-01", ["ahead", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-09-30", ["now", "ahead", "ahead", "ahead", "ahead"]],
  ["2026-11-07", ["over", "over", "over", "now", "ahead"]],
  ["2026-11-21", ["over", "over", "over", "over", "now"]],
] as const) {
  test(`on ${now} the round's steps say where it stands`, async ({ page }) => {
    await page.clock.setFixedTime(`${now}T12:00:00+08:00`);
    await page.goto(ROUND);
    const steps = page.locator(".track > li");
    await expect(steps).toHaveText([/^申报/, /^缴费/, /^准考证/, /^考试/, /^成绩/]);
    const words = { over: "已过", now: "在这一步", ahead: "还有" };
    const results = { ...words, ahead: "考完以后" };
    await expect(steps).toContainText(states.map((state, place) => (place === 4 ? results : words)[state]));
    await expect(steps.filter({ has: page.locator("xpath=self::*[@aria-current='step']") })).toHaveCount(
      states.filter((state) => state === "now").length,
    );
    await expectAccessible(page);
  });
}

test("a plan shows the steps of what is under way, or comes next", async ({ page }) => {
  await page.clock.setFixedTime("2026-10-20T12:00:00+08:00");
  await page.goto(PLAN);
  await expect(page.locator(".track:visible")).toHaveCount(1);
  await expect(page.locator(".track__round:visible")).toHaveText("2026年11月批次");
  await page.clock.setFixedTime("2027-01-10T12:00:00+08:00");
  await page.reload();
  await expect(page.locator(".window__status")).toContainText("都已经考完");
  await expect(page.locator(".track:visible")).toHaveCount(0);
});

test("a plan that was published since shows them too", async ({ page }) => {
  await page.clock.setFixedTime("2026-09-20T12:00:00+08:00");
  await page.goto("/organizations/plan/?id=org-015-2026");
  await expect(page.locator(".track")).toHaveCount(1);
  await expect(page.locator(".track > li").first()).toContainText("在这一步，到9月30日");
});

test("an occupation shows the years between the levels, each with its clause", async ({ page }) => {
  await page.goto("/occupations/4-07-03-05/");
  const path = page.getByRole("region", { name: "每升一级要做几年" });
  await expect(path.getByRole("heading", { level: 3 })).toHaveText([/五级/, /四级/, /三级/, /二级/, /一级/]);
  const third = path.getByRole("listitem").nth(2);
  await expect(third).toContainText("有四级证书，再做满 4 年（第（2）项）");
  await expect(third).toContainText("没有证书，累计做满 10 年（第（1）项）");
  await expect(path.getByRole("listitem").first()).toContainText("目录里没有机构评价");
  await third.getByRole("link", { name: "第（2）项" }).click();
  await expect(page).toHaveURL(/\/sources\/jsxh-2026-1\/#/);
});

test("organizations that assess the same level stand side by side, and what is not known is said", async ({ page }) => {
  await page.goto("/occupations/4-03-02-03/");
  const compared = page.getByRole("region", { name: "2 家机构放在一起看" });
  const rows = compared.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) {
    await expect(row.getByText("不知道", { exact: true })).not.toHaveCount(0);
    await expect(row.getByRole("link", { name: "通知的规定" })).toHaveAttribute("href", /\/organizations\/.+#routes/);
  }
});

/** Colours of the forced palette as this page has them. */
function palette(page: Page) {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const colour = (name: string) => {
      probe.style.setProperty("background-color", name);
      return getComputedStyle(probe).backgroundColor;
    };
    const found = { canvas: colour("Canvas"), text: colour("CanvasText") };
    probe.remove();
    return found;
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`with forced colours, ${colorScheme}, full stays full and empty empty`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/occupations/4-07-03-05/");
    const { canvas, text } = await palette(page);
    expect(canvas).not.toBe(text);
    const fills = await page
      .locator(".stairs__tread")
      .evaluateAll((treads) => treads.map((tread) => getComputedStyle(tread).backgroundColor));
    // The lowest two levels have nobody who assesses them.
    expect(fills).toEqual([canvas, canvas, text, text, text]);
    const years = (part: string) =>
      page.locator(`.path__${part}`).evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    expect(new Set(await years("own"))).toEqual(new Set([text]));
    expect(new Set(await years("before"))).toEqual(new Set([canvas]));
    await page.goto("/occupations/6-18-01-08/");
    const cells = page.locator(".track-table tbody td");
    const filled = await cells.evaluateAll(
      (all, full) => all.map((cell) => [cell.textContent === "可评", getComputedStyle(cell).backgroundColor === full]),
      text,
    );
    expect(filled.filter(([offered]) => offered).length).toBeGreaterThan(0);
    for (const [offered, full] of filled) expect(full).toBe(offered);
  });

  test(`with forced colours, ${colorScheme}, no picture vanishes`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    for (const path of [PLAN, "/", "/occupations/4-07-03-05/"]) {
      await page.goto(path);
      const { canvas } = await palette(page);
      const shapes = await page.locator("main svg rect, main svg line, main svg path").evaluateAll((all) =>
        all
          .filter(
            (shape) => shape.getBoundingClientRect().height > 0 && getComputedStyle(shape).visibility === "visible",
          )
          .map((shape) => {
            const { fill, stroke, strokeWidth } = getComputedStyle(shape);
            return {
              name: shape.closest("svg")?.getAttribute("class") ?? "",
              fill,
              stroke: strokeWidth === "0px" ? "none" : stroke,
            };
          }),
      );
      expect(shapes.length, path).toBeGreaterThan(0);
      for (const { name, fill, stroke } of shapes) {
        const drawn = [fill, stroke].filter((colour) => colour !== "none" && colour !== canvas);
        expect(drawn, `${path} ${name}: fill ${fill}, stroke ${stroke} on ${canvas}`).not.toEqual([]);
      }
    }
  });
}
