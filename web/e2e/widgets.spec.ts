import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { cutOff } from "./cut-off";
import { held } from "./held";
import { hostPage, origin, script } from "./host-page";
import { openCourse } from "./open-course";
import { ON_BOTH } from "./screens";
import { API } from "./where";

const COURSES = `<sk-course-list occupation="4-07-03-05" limit="20"><a href="https://school.example/courses">查看课程</a></sk-course-list>`;
const LADDER = `<sk-level-ladder occupation="4-07-03-05"><a href="https://school.example/levels">查看等级</a></sk-level-ladder>`;
const ELIGIBILITY = `<sk-eligibility occupation="4-07-03-05"><a href="https://school.example/apply">我能申报吗</a></sk-eligibility>`;
const ALL = COURSES + LADDER + ELIGIBILITY;

/** The one of the sources; other tests publish on the same server. */
const course = (page: Page, title = "职业培训师（三级）竞赛") =>
  page.locator("sk-course-list").getByRole("listitem").filter({ hasText: title });
const step = (page: Page) => page.locator("sk-level-ladder").getByRole("listitem");

/** What the page says went wrong. */
function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

/** Counts the widgets' events by name and code. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ["sk-load", "sk-error"]) {
      addEventListener(name, (event) => {
        const { code = "" } = (event as CustomEvent).detail;
        document.documentElement.append(new Comment(`${name} ${code}`));
      });
    }
  });
const told = (page: Page) =>
  page.evaluate(() =>
    [...document.documentElement.childNodes].filter((node) => node instanceof Comment).map((node) => node.data.trim()),
  );

for (const [name, policy] of [
  ["no policy", () => ""],
  ["a strict policy", () => `default-src 'none'; img-src data:; script-src ${origin()}; connect-src ${API}`],
  [
    "a strict policy with Trusted Types",
    () =>
      `default-src 'none'; img-src data:; script-src ${origin()}; connect-src ${API}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  ],
] as const) {
  test(`a school's page with ${name} shows courses, levels and who may apply`, ON_BOTH, async ({ page }) => {
    const faults = faultsOf(page);
    await openCourse(page);
    await listen(page);
    // Two scripts, as when two editors of a page work independently.
    await hostPage(
      { head: script() + script("", "1.0.0/widgets.js"), body: ALL, policy: policy() },
      async (address) => {
        await page.goto(address);
        await expect(course(page)).toContainText("可以报名");
        await expect(course(page).getByRole("link")).toHaveAttribute("href", `${origin()}/courses/changfeng-2024-1/`);
        await expect(step(page)).toHaveText([/五级.*没有机构/, /四级.*没有/, /三级.*技师协会/, /二级/, /一级/]);
        await page.getByLabel("出生日期").fill("1990-03-15");
        await page.getByLabel(/从哪天起/).fill("2010-03-01");
        await page.getByRole("button", { name: "算一算" }).click();
        await expect(page.locator("sk-eligibility").getByRole("listitem").filter({ hasText: "三级" })).toContainText(
          "符合条件",
        );
        // The other fact: nobody assesses the fifth level, whoever meets its conditions.
        await expect(page.locator("sk-eligibility").getByRole("listitem").filter({ hasText: "五级" })).toContainText(
          "现在没有机构评价这一级",
        );
        expect(await told(page)).toEqual(["sk-load", "sk-load", "sk-load"]);
        if (policy() === "") expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      },
    );
    expect(faults).toEqual([]);
  });
}

test("a widget that is taken out and put back elsewhere still shows its answer, and asks again when it had none", async ({
  page,
}) => {
  const reconnect = await cutOff(page, "**/graphql**");
  await listen(page);
  await hostPage({ head: script(), body: `<div id="a">${LADDER}</div><div id="b"></div>` }, async (address) => {
    await page.goto(address);
    await expect.poll(() => told(page)).toEqual(["sk-error UNREACHABLE"]);
    reconnect();
    const move = (to: string) =>
      page.locator("sk-level-ladder").evaluate((ladder, place) => {
        ladder.remove();
        document.querySelector(place)?.append(ladder);
      }, to);
    await move("#b");
    await expect(step(page)).toHaveCount(5);
    await move("#a");
    await expect(step(page)).toHaveCount(5);
    await expect(page.locator("#a sk-level-ladder").getByRole("heading")).toHaveCSS("color", "rgb(21, 36, 42)");
    expect(await told(page)).toEqual(["sk-error UNREACHABLE", "sk-load"]);
  });
});

test("a second version that a policy stops leaves the first one working", async ({ page }) => {
  const policy = `default-src 'none'; img-src data:; script-src ${origin()}; connect-src ${API}; require-trusted-types-for 'script'; trusted-types lit-html`;
  await hostPage({ head: script() + script("", "1.0.0/widgets.js"), body: LADDER, policy }, async (address) => {
    await page.goto(address);
    await expect(step(page)).toHaveCount(5);
  });
});

test("what was reckoned for one occupation does not stand under another", async ({ page }) => {
  const { released, release } = held();
  await page.route("**/graphql", async (route) => {
    await released;
    await route.continue();
  });
  const answered = page.waitForResponse("**/graphql");
  await hostPage({ head: script(), body: ELIGIBILITY }, async (address) => {
    await page.goto(address);
    await page.getByLabel("出生日期").fill("1990-03-15");
    await page.getByRole("button", { name: "算一算" }).click();
    await page.locator("sk-eligibility").evaluate((widget) => widget.setAttribute("occupation", "4-03-02-07"));
    release();
    await answered;
    await expect(page.getByRole("button", { name: "算一算" })).toBeEnabled();
    await expect(page.locator("sk-eligibility").getByRole("listitem")).toHaveCount(0);
  });
});

test("the widget says both facts first, as the page does", async ({ page }) => {
  await hostPage({ head: script(), body: ELIGIBILITY }, async (address) => {
    await page.goto(address);
    await page.getByLabel("出生日期").fill("1990-03-15");
    await page.getByLabel("打算从事这个职业").check();
    await page.getByRole("button", { name: "算一算" }).click();
    // The lowest level has easy conditions, and nobody assesses it.
    await expect(page.locator("sk-eligibility").getByRole("heading", { level: 3 })).toHaveText(
      "您符合五级/初级工的条件，但现在没有机构评价这一级",
    );
  });
});

test("the links within stay where the script is not the one that was meant", async ({ page }) => {
  const wrong = ` integrity="sha384-AAAA" crossorigin="anonymous"`;
  await hostPage({ head: script(wrong), body: ALL }, async (address) => {
    await page.goto(address);
    for (const name of ["查看课程", "查看等级", "我能申报吗"]) {
      await expect(page.getByRole("link", { name })).toBeVisible();
    }
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("the links within stay when the API does not answer, and the page is told", async ({ page }) => {
  await page.route("**/graphql**", (route) => route.abort());
  await listen(page);
  await hostPage({ head: script(), body: ALL }, async (address) => {
    await page.goto(address);
    await page.getByLabel("出生日期").fill("1990-03-15");
    await page.getByRole("button", { name: "算一算" }).click();
    await expect(page.getByRole("alert")).toContainText("没有算成");
    for (const name of ["查看课程", "查看等级", "我能申报吗"]) {
      await expect(page.getByRole("link", { name })).toBeVisible();
    }
    expect(await told(page)).toEqual(["sk-error UNREACHABLE", "sk-error UNREACHABLE", "sk-error UNREACHABLE"]);
  });
});

test("an attribute that is missing or wrong leaves the link, and says why", async ({ page }) => {
  await listen(page);
  const body = `<sk-course-list><a href="https://school.example/a">甲</a></sk-course-list>
    <sk-level-ladder occupation="茶艺"><a href="https://school.example/b">乙</a></sk-level-ladder>
    <sk-level-ladder occupation="8-99-99-99"><a href="https://school.example/c">丙</a></sk-level-ladder>`;
  await hostPage({ head: script(), body }, async (address) => {
    await page.goto(address);
    await expect
      .poll(async () => (await told(page)).sort())
      .toEqual(["sk-error BAD_REQUEST", "sk-error BAD_REQUEST", "sk-error UNKNOWN_OCCUPATION"]);
    await expect(page.getByRole("link")).toHaveText(["甲", "乙", "丙"]);
  });
});

test("what a school wrote is shown as text, and only web addresses are links", async ({ page }) => {
  const faults = faultsOf(page);
  const title = "<img src=x onerror=alert(1)>";
  await openCourse(page, { title, url: "javascript:alert(1)" });
  await hostPage({ head: script(), body: COURSES }, async (address) => {
    await page.goto(address);
    await expect(course(page, title).first()).toBeVisible();
    for (const link of await course(page, title).getByRole("link").all()) {
      expect(await link.getAttribute("href")).toContain(`${origin()}/courses/`);
    }
  });
  expect(faults).toEqual([]);
});

test("a list without courses says so, with the link", async ({ page }) => {
  await hostPage(
    { head: script(), body: COURSES.replace("occupation=", `school="nobody" occupation=`) },
    async (address) => {
      await page.goto(address);
      await expect(page.locator("sk-course-list")).toContainText("现在没有课程");
      await expect(page.getByRole("link", { name: "查看课程" })).toBeVisible();
    },
  );
});

test("an attribute that changes is followed", async ({ page }) => {
  await hostPage({ head: script(), body: LADDER }, async (address) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "职业培训师：" })).toBeVisible();
    await page.locator("sk-level-ladder").evaluate((ladder) => ladder.setAttribute("occupation", "4-03-02-07"));
    await expect(page.getByRole("heading", { name: "茶艺师：" })).toBeVisible();
  });
});

test("the host's colours and parts are taken, in a column of 280 pixels too", async ({ page }) => {
  const head = `${script()}<style>sk-level-ladder { --sk-accent: rgb(138, 75, 0); width: 280px } sk-level-ladder::part(heading) { color: rgb(179, 38, 30) } h2 { display: none }</style>`;
  await hostPage({ head, body: LADDER }, async (address) => {
    await page.goto(address);
    const heading = page.locator("sk-level-ladder").getByRole("heading");
    await expect(heading).toHaveCSS("color", "rgb(179, 38, 30)");
    await expect(page.locator("sk-level-ladder").getByRole("link")).toHaveCSS("color", "rgb(138, 75, 0)");
    const wider = await page.locator("sk-level-ladder").evaluate((ladder) => ladder.scrollWidth - ladder.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

test("a version that was sent out is still the same, with the digest a school wrote down", async ({ page }) => {
  const digest = ` integrity="sha384-K8IWf7LVeVQm3YWzufDREfMZD3l6DoOom9AMqbeni+ETAiejo+o6BaGT/AXeFc4p" crossorigin="anonymous"`;
  await hostPage({ head: script(digest, "1.0.0/widgets.js"), body: ELIGIBILITY }, async (address) => {
    await page.goto(address);
    await expect(page.getByRole("button", { name: "算一算" })).toBeVisible();
  });
});
