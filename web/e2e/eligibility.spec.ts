import type { Page } from "@playwright/test";
import { shanghaiDay } from "../browser/shanghai-day";
import { expectAccessible } from "./accessibility";
import { fillDay } from "./fill-day";
import { expect, test } from "./guarded";
import { ON_BOTH } from "./screens";
import { answerWith } from "./where";

const WIZARD = "/eligibility/check/?occupation=4-07-03-04";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const proceed = (page: Page) => page.getByRole("button", { name: "继续" });
const skip = (page: Page) => page.getByRole("button", { name: "先跳过这一题" });

/** Presses Tab until a matching element has the focus. Uses only the keyboard. */
async function tabTo(page: Page, name: string | RegExp, role: "link" | "button" | "radio" | "textbox" | "checkbox") {
  const wanted = page.getByRole(role, { name, exact: typeof name === "string" }).first();
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

async function typeDay(page: Page, year: string, month: string, day: string) {
  await tabTo(page, "年", "textbox");
  for (const part of [year, month, day]) {
    await page.keyboard.type(part);
    await page.keyboard.press("Tab");
  }
}

/** Work in the occupation since 2010, and the focus on the box that says it goes on. */
async function sayWork(page: Page) {
  await tabTo(page, "做过，或者正在做", "radio");
  await page.keyboard.press("Space");
  await tabTo(page, "就是这个职业", "radio");
  await page.keyboard.press("Space");
  await typeDay(page, "2010", "3", "1");
  await page.keyboard.press("Space");
  await expect(page.getByRole("group", { name: "结束日期" })).toBeHidden();
  await expectAccessible(page);
}

/** Skips questions until one has a matching title. */
async function skipTo(page: Page, title: RegExp) {
  await expect(heading(page)).toBeFocused();
  for (let question = 0; question < 8; question++) {
    const before = (await heading(page).textContent()) ?? "";
    if (title.test(before)) return;
    await skip(page).click();
    await expect(heading(page)).not.toHaveText(before);
  }
  throw new Error(`No question ${title}`);
}

test("the wizard is walked through by keyboard alone, and keeps nothing", ON_BOTH, async ({ page }) => {
  const read: (string | null)[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/graphql" && request.method() === "GET") read.push(searchParams.get("variables"));
  });
  await page.goto("/eligibility/");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("rlzy");
  await tabTo(page, "企业人力资源管理师", "link");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(WIZARD);

  await expect(page.getByText("企业人力资源管理师，第1题，大约一共6题")).toBeVisible();
  for (let question = 0; question < 6 && (await skip(page).count()) > 0; question++) {
    await expect(heading(page)).toBeFocused();
    const title = (await heading(page).textContent()) ?? "";
    if (/出生/.test(title)) {
      await typeDay(page, "1990", "3", "15");
      await tabTo(page, "继续", "button");
    } else if (/工作/.test(title)) {
      await sayWork(page);
      await tabTo(page, "继续", "button");
    } else {
      await tabTo(page, "先跳过这一题", "button");
    }
    await page.keyboard.press("Enter");
    await expect(heading(page)).not.toHaveText(title);
  }

  await expect(heading(page)).toHaveText("核对您的回答");
  await expect(page.getByText("2010年3月1日")).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, "看我能申报哪几级", "button");
  await page.keyboard.press("Enter");

  // Both facts. Which round stands open depends on the day; that nobody assesses the fifth level does not.
  await expect(heading(page)).toHaveText(/^您符合三级\/高级工的条件，./);
  await expect(page.locator(".stairs > li").first()).toContainText("现在没有机构评价这一级");
  await expect(page.locator("#LEVEL_3 .apply-now")).toContainText("上海市技师协会");
  await expect(page.locator("#LEVEL_3 .apply-now").getByRole("link", { name: /^沪/ }).first()).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("可以申报五级");
  await expect(heading(page)).toBeFocused();
  await expect(page.locator(".stairs > li")).toContainText([/符合条件/, /符合条件/, /符合条件/, /还不/, /还不/]);
  await tabTo(page, /符合条件/, "link");
  await page.keyboard.press("Enter");
  await expect(page.locator("#LEVEL_5-heading")).toBeFocused();
  await expect(page.locator("#LEVEL_3")).toContainText("上海市技师协会");
  await expect(page.locator("#LEVEL_3").getByRole("link", { name: "查这一级的全部课程" })).toHaveAttribute(
    "href",
    "/courses/?occupation=4-07-03-04&level=3",
  );
  await expect(page.getByText("正在加载课程…")).toHaveCount(0);
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  // GET requests contain the occupation from the address, and no input.
  expect(new Set(read)).toEqual(new Set(['{"occupation":"4-07-03-04"}']));
  await expect(page).toHaveURL(WIZARD);
  const kept = await page.evaluate(() => [
    Object.keys(history.state),
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([["step"], 0, 0, ""]);
});

test("back leads through the questions with what was said, a reload asks first and begins anew", async ({ page }) => {
  await page.goto(WIZARD);
  await fillDay(page, "1990", "3", "15");
  await proceed(page).click();
  await expect(heading(page)).not.toHaveText(/出生/);
  await skipTo(page, /工作/);
  await page.getByLabel("做过，或者正在做").check();
  await page.getByRole("button", { name: "再加一段工作" }).click();
  await expect(page.getByRole("group", { name: /第\d段工作/ })).toHaveCount(2);
  await page.getByRole("link", { name: "返回", exact: true }).click();
  await expect(heading(page)).not.toHaveText(/工作/);
  await page.goForward();
  await expect(page.getByRole("group", { name: /第\d段工作/ })).toHaveCount(2);
  await page.getByRole("button", { name: "删去这一段" }).first().click();
  await expect(page.getByRole("group", { name: /第\d段工作/ })).toHaveCount(1);

  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.type());
      dialog.accept();
    });
  });
  await page.reload();
  expect(await asked).toBe("beforeunload");
  await expect(heading(page)).toHaveText(/出生/);
  await expect(page.getByLabel("年", { exact: true })).toHaveValue("");
});

test("a period may be said by its months, and is unknown within the month only", async ({ page }) => {
  await page.goto(WIZARD);
  await expect(heading(page)).toBeFocused();
  const sent: unknown[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postDataJSON()?.variables?.input?.applicant?.work);
  });
  await skipTo(page, /工作/);
  await page.getByLabel("做过，或者正在做").check();
  await page.getByLabel("就是这个职业").check();
  const from = page.getByRole("group", { name: "开始日期" });
  const [year = "", month = "", day = ""] = shanghaiDay(new Date()).split("-");
  await from.getByLabel("年", { exact: true }).fill(String(Number(year) - 5));
  await from.getByLabel("月", { exact: true }).fill(month);
  await page.getByLabel("现在还在做").check();
  await proceed(page).click();
  await expect(heading(page)).not.toHaveText(/工作/);
  expect(sent.at(-1)).toEqual([
    expect.objectContaining({ from: expect.stringMatching(/-01$/), fromPrecision: "MONTH" }),
  ]);
  await skipTo(page, /核对您的回答/);
  await expect(page.getByRole("definition").filter({ hasText: /\d{4}年\d{1,2}月(?!\d)/ })).toBeVisible();
  await page.getByRole("button", { name: "看我能申报哪几级" }).click();
  // Work since some day of this month five years ago, so the five years of the fourth level are certain only on the month's last day.
  const last = Number(day) === new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  await expect(page.locator("#LEVEL_4")).toContainText(last ? "已满" : "够不够就差在是那个月的哪一天");
});

test("what is wrong is said at once, with a way to each place", async ({ page }) => {
  await page.goto(WIZARD);
  await page.getByLabel("年", { exact: true }).fill("2100");
  await proceed(page).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^错误：/);
  await expectAccessible(page);
  await summary.getByRole("link", { name: "出生日期还没有填月、日" }).click();
  await expect(page.getByLabel("月", { exact: true })).toBeFocused();
  await expect(page.getByLabel("月", { exact: true })).toHaveAttribute("aria-invalid", "true");
});

test("an occupation that is not in the register is said to be unknown", async ({ page }) => {
  await page.goto("/eligibility/check/?occupation=9-99-99-99");
  await expect(page.getByRole("alert")).toContainText("登记册里没有这个职业");
  await page.goto("/eligibility/check/");
  await expect(page).toHaveURL("/eligibility/");
});

test("what the API does not accept is shown where it stands", async ({ page }) => {
  await page.goto(WIZARD);
  await expect(heading(page)).toBeFocused();
  const problems = [{ argument: "input.applicant.birthDate", message: "must not be after asOf" }];
  const errors = [{ message: "no", extensions: { code: "BAD_REQUEST", problems } }];
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await answerWith(route, { json: { errors } });
  });
  for (const [part, value] of [
    ["年", "2020"],
    ["月", "1"],
    ["日", "2"],
  ] as const) {
    await page.getByLabel(part, { exact: true }).fill(value);
  }
  await proceed(page).click();
  await expect(page.getByText("正在核对…")).toBeVisible();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /出生日期/ })
    .click();
  await expect(page.getByLabel("年", { exact: true })).toBeFocused();
});

test.describe("without the API", () => {
  test.use({ expectedStatus: 503 });

  test("nothing that was said is lost, and the rules are a link away", async ({ page }) => {
    let down = true;
    await page.route("**/graphql", (route) => (down ? answerWith(route, { status: 503, body: "" }) : route.continue()));
    await page.goto(WIZARD);
    await expect(page.getByRole("alert")).toContainText("没有算出结果");
    await expectAccessible(page);
    down = false;
    await page.getByRole("button", { name: "再试一次" }).click();
    await expect(heading(page)).toHaveText(/出生/);
    down = true;
    for (const part of ["年", "月", "日"])
      await page.getByLabel(part, { exact: true }).fill(part === "年" ? "1990" : "1");
    await proceed(page).click();
    await expect(page.getByRole("alert")).toContainText("您填的都还在");
    await expect(page.getByLabel("年", { exact: true })).toHaveValue("1990");
    await expect(page.getByRole("link", { name: "直接看各级的申报条件" })).toBeVisible();
  });
});

test("a question that is left out while its answer is under way stays answered, as it is shown", async ({ page }) => {
  await page.goto(WIZARD);
  await fillDay(page, "1990", "3", "15");
  const sent: (string | undefined)[] = [];
  await page.route("**/graphql", async (route) => {
    sent.push(route.request().postDataJSON()?.variables.input.applicant.birthDate);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await proceed(page).click();
  await skip(page).dispatchEvent("click");
  await expect(heading(page)).not.toHaveText(/出生/);
  await skip(page).click();
  await expect.poll(() => sent).toEqual(["1990-03-15", "1990-03-15"]);
  await skipTo(page, /核对您的回答/);
  await expect(page.getByRole("definition").filter({ hasText: "1990年3月15日" })).toBeVisible();
});

const APPLY_NOW = {
  OPEN: ["2026-09-10", "2026-09-30", "您符合三级/高级工的条件，正在受理申报，2026年9月30日截止"],
  NOT_YET_OPEN: ["2026-09-10", "2026-09-30", "您符合三级/高级工的条件，2026年9月10日起受理申报"],
  CLOSED: [null, "2026-09-30", "您符合三级/高级工的条件，但现在申报都已截止"],
  PLAN_UNKNOWN: [null, null, "您符合三级/高级工的条件，现在能不能报名要问机构"],
  NOBODY_ASSESSES: [null, null, "您符合三级/高级工的条件，但现在没有机构评价这一级"],
} as const;

for (const [state, [opensOn, closesOn, words]] of Object.entries(APPLY_NOW)) {
  test(`the headline tells both facts when it is ${state}`, async ({ page }) => {
    // The real answer, on another day: which state it is depends on the day alone.
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      for (const level of answer.data?.eligibility?.levels ?? []) {
        level.verdict = level.level === "LEVEL_3" ? "MET" : "NOT_MET";
        Object.assign(level.applyNow, { state, opensOn, closesOn });
      }
      await route.fulfill({ response, json: answer });
    });
    await page.goto(WIZARD);
    await skipTo(page, /核对您的回答/);
    await page.getByRole("button", { name: "看我能申报哪几级" }).click();
    await expect(heading(page)).toHaveText(words);
    await expect(page).toHaveTitle(new RegExp(`^${words.replace("/", "\\/")}`));
    await expect(page.locator("#LEVEL_3 .apply-now")).toBeVisible();
    await expectAccessible(page);
  });
}

test("the answer prints whole and without controls", async ({ page }) => {
  await page.goto(WIZARD);
  await fillDay(page, "1990", "3", "15");
  await proceed(page).click();
  await expect(heading(page)).not.toHaveText(/出生/);
  await skipTo(page, /核对您的回答/);
  await page.getByRole("button", { name: "看我能申报哪几级" }).click();
  await expect(page.getByText("补上这些")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("details:not([open])")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "打印" })).toBeHidden();
  await expect(page.getByText("由评价机构审核决定").first()).toBeVisible();
  await expect(page.getByText("1990年3月15日")).toBeVisible();
});
