import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";
import { kept } from "./kept";
import { inGb18030, xlsx } from "./spreadsheets";

/** The key of a school. */
const { SCHOOL_KEY = "" } = process.env;
if (SCHOOL_KEY === "") throw new Error("Set SCHOOL_KEY; see web/README.md.");

const HEADERS = ["课程编号*", "课程名称*", "职业编码*", "等级*", "开班日期", "报名截止"];
/** Courses of one run and browser: others publish on the same server. */
const reference = () => `${test.info().project.name}-${Date.now()}`;
const good = (number: string) => [number, "职业培训师三级春季班", "4-07-03-05", "三级", "2027/3/1", "2027年2月20日"];

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("选一个文件，或者拖到这里").setInputFiles({ name, mimeType: "", buffer });
}

const heading = (page: Page) => page.locator(".publish__panel h2");

test("a file is checked by cell, without a key, and nothing is published", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
  });
  await page.goto("/schools/check/");
  const rows = [
    [...HEADERS, "备注"],
    ["春", "包过班", "4-07-03-05", "三级", "2027/3/1", ""],
    ["夏", "", "4-99-99-99", "六级", "2027/2/30", ""],
  ];
  await choose(page, "课程.xlsx", xlsx({ 课程: rows }));
  await expect(heading(page)).toHaveText("有 5 处要改");
  const table = page.getByRole("table", { name: "要改的地方" });
  for (const [cell, words] of [
    ["G1", "不认得这一列"],
    ["D3", "三级"],
    ["E3", "2027-04-24"],
    ["C3", "没有这个职业编码"],
    ["B3", "请填写标题"],
  ] as const) {
    await expect(table.getByRole("row", { name: cell })).toContainText(words);
  }
  const doubtful = page.getByRole("table", { name: "请再看一看的地方" });
  await expect(doubtful.getByRole("row", { name: "B2" })).toContainText("出处");
  await expect(page.getByLabel("学校的密钥")).toHaveCount(0);
  await expectAccessible(page);
  expect(sent).toEqual(["/courses/checks"]);

  await page.getByRole("button", { name: "放改好的文件" }).click();
  await expect(page.getByLabel("选一个文件，或者拖到这里")).toBeFocused();
});

test("a dropped file in GB18030 is checked and published once, however often that is pressed", async ({ page }) => {
  const number = reference();
  const csv = [HEADERS, good(number)].map((row) => row.join(";")).join("\r\n");
  await page.goto("/schools/check/");
  const drop = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "课程.csv"));
      return transfer;
    },
    [...inGb18030(csv)],
  );
  // As with a real drag, the file first hovers over the page, which shows that it accepts it.
  await expect(async () => {
    await page.dispatchEvent("main", "dragover", { dataTransfer: drop });
    await expect(page.locator(".batch__drop--over")).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.dispatchEvent("main", "drop", { dataTransfer: drop });
  await expect(heading(page)).toHaveText("1 门课程，没有要改的");
  await expectAccessible(page);

  await page.getByRole("button", { name: "发布这 1 门课程" }).click();
  await expect(page.getByText("请填密钥")).toBeVisible();
  await page.getByLabel("学校的密钥").fill(SCHOOL_KEY);

  // The first answer is lost on its way back. A double click sends one request.
  let imports = 0;
  await page.route("**/courses/imports", async (route) => {
    imports++;
    const answer = await route.fetch();
    if (imports === 1) await route.fulfill({ status: 200, headers: answer.headers(), body: "" });
    else await route.fulfill({ response: answer });
  });
  await page.getByRole("button", { name: "发布这 1 门课程" }).dblclick();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("可能已经发布；再试一次不会发布两遍");
  expect(imports).toBe(1);
  await alert.getByRole("button", { name: "再试一次" }).click();
  await expect(heading(page)).toHaveText("发布好了");
  await expect(page.locator(".publish__panel")).toContainText("新登 0 门，改了 0 门，没有变 1 门");
  expect(imports).toBe(2);

  const stored = JSON.stringify(await kept(page));
  expect(stored).not.toContain(SCHOOL_KEY);
  expect(page.url()).not.toContain(SCHOOL_KEY);
});

test.describe("with a key that is not valid", () => {
  test.use({ expectedStatus: 401 });

  test("it says so at the key, and nothing is lost", async ({ page }) => {
    await page.goto("/schools/check/");
    await choose(page, "课程.xlsx", xlsx({ 课程: [HEADERS, good(reference())] }));
    await page.getByLabel("学校的密钥").fill("skr_wrong");
    await page.getByRole("button", { name: "发布这 1 门课程" }).click();
    await expect(page.getByText("密钥不对")).toBeVisible();
    await expect(page.getByLabel("学校的密钥")).toBeFocused();
    await expect(page.getByLabel("学校的密钥")).toHaveValue("skr_wrong");
  });
});

test("the template is filled in, and nothing of a visit is left", async ({ page }) => {
  await page.goto("/schools/");
  await page.getByRole("link", { name: "检查和发布课程表格" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载模板（Excel）" }).click();
  expect((await download).suggestedFilename()).toBe("template.xlsx");
  await choose(page, "空.xlsx", xlsx({ 课程: [HEADERS] }));
  await expect(heading(page)).toHaveText("有 1 处要改");
  await expect(page.getByRole("table", { name: "要改的地方" })).toContainText("文件里没有课程");
});
