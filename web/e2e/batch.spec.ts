import { randomInt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import Papa from "papaparse";
import { Workbook } from "../browser/certificates/batch/workbook";
import { expectAccessible } from "./accessibility";
import { answer, answerHeading, TWO, VALID, VOID } from "./certificate-forms";
import { expect, test } from "./guarded";
import { held } from "./held";
import { kept } from "./kept";
import { ON_BOTH } from "./screens";
import { inGb18030, xlsx } from "./spreadsheets";
import { answerWith } from "./where";

/** Keys of the server: one that verifies certificates, and one that does not. */
const { VERIFYING_KEY = "", OTHER_KEY = "" } = process.env;
if (VERIFYING_KEY === "" || OTHER_KEY === "") throw new Error("Set VERIFYING_KEY and OTHER_KEY; see web/README.md.");

const FILES = "**/certificates/verifications";
const faults = (page: Page) => page.getByRole("alert");
const check = (page: Page) => page.getByRole("button", { name: /^查 [\d,]+ 行$/ });

async function drop(page: Page, name: string, content: string | Buffer | number): Promise<void> {
  await page.goto("/certificates/batch/");
  await choose(page, name, content);
}

/** @param content a number means a file of that many bytes on disk */
async function choose(page: Page, name: string, content: string | Buffer | number): Promise<void> {
  const field = page.getByLabel(/^选一个/);
  if (typeof content !== "number") {
    return field.setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
  }
  const path = test.info().outputPath(name);
  writeFileSync(path, "a".repeat(content));
  await field.setInputFiles(path);
}

async function start(page: Page, key = VERIFYING_KEY): Promise<void> {
  await page.getByLabel("单位的密钥").fill(key);
  await check(page).click();
}

/** The rows of the file that is downloaded. */
async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载表格" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path());
}

/** The values of a row by column name. */
function named(rows: readonly (readonly string[])[], row: number, header = 1): Record<string, string> {
  return Object.fromEntries((rows[header - 1] ?? []).map((name, place) => [name, rows[row - 1]?.[place] ?? ""]));
}

/** A year without samples, different in each run, because too many failures for one number are refused. */
const YEAR = randomInt(30, 100);
/** A number that no certificate has. */
const unknown = (serial: number) => `S000099000001${YEAR}5${String(serial).padStart(6, "0")}`;
const MARK = "标记员工备注";

/** 5,000 rows: of ten, seven are valid, one is void, one is not found, and one has no number. */
function large(): string {
  const rows = Array.from({ length: 5_000 }, (_, place) => {
    if (place % 10 === 7) return `${place},${VOID.name},${VOID.number},${MARK}`;
    if (place % 10 === 8) return `${place},样甲子,${unknown(place)},`;
    if (place % 10 === 9) return `${place},样甲子,,`;
    return `${place},${VALID.name},${VALID.number},"=1+1"`;
  });
  return `工号,姓名,证书编号,备注\r\n${rows.join("\r\n")}\r\n`;
}

/** The results of the rows that are not valid. */
const EXPECTED: Record<number, { result: RegExp; number: string }> = {
  7: { result: /^查到，已作废/, number: VOID.number },
  8: { result: /^没有查到$/, number: "" },
  9: { result: /^没有查：没有证书编号$/, number: "" },
};

const small = (...rows: string[]) => `姓名,证书编号\n${rows.join("\n")}\n`;
const one = small(`${VALID.name},${VALID.number}`);

test("5,000 rows in GB18030 come back with answers beside them", ON_BOTH, async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postData() ?? "");
  });
  await drop(page, "员工名单.csv", inGb18030(large()));
  await expect(page.getByText("要查 4,500 行，500 行有问题，不查。")).toBeVisible();
  await expect(page.getByText("列已经认出来了")).toBeVisible();
  await expect(page.getByRole("row", { name: "没有证书编号" })).toContainText("500 行：第 11、21、31、");
  await expect(page.getByRole("rowheader", { name: "第 2 行" }).first()).toBeVisible();
  await expectAccessible(page);
  await start(page);
  await expect(answerHeading(page)).toHaveText("查完了，共 5,000 行", { timeout: 60_000 });
  await expect(answerHeading(page)).toBeFocused();
  for (const [kind, rows] of [
    ["查到，有效", "3,500"],
    ["查到，有作废的", "500"],
    ["没有查到", "500"],
    ["没有查：表格里有问题", "500"],
  ]) {
    await expect(answer(page).getByRole("row", { name: kind }).getByRole("cell").first()).toHaveText(rows ?? "");
  }
  await expect(answer(page).getByRole("row", { name: /^第 9 行/ })).toContainText("误发");
  await expect(answer(page)).toContainText("样本是编的");
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  const file = await download(page, "员工名单-查验结果.csv");
  expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = Papa.parse<string[]>(file.toString("utf8").slice(1), { skipEmptyLines: true }).data;
  expect(rows).toHaveLength(5_001);
  const wrong = Array.from({ length: 5_000 }, (_, place) => place).filter((place) => {
    const { 工号, 查验结果 = "", 查到的证书编号 } = named(rows, place + 2);
    const { result, number } = EXPECTED[place % 10] ?? { result: /^查到，有效/, number: VALID.number };
    return 工号 !== String(place) || !result.test(查验结果) || 查到的证书编号 !== number;
  });
  expect(wrong).toEqual([]);
  expect(named(rows, 2)).toMatchObject({ 备注: "'=1+1", 查到的等级: "五级/初级工", 证书状态: "有效" });
  expect(named(rows, 9)).toMatchObject({ 备注: MARK, 作废原因: "误发" });
  // Only names and numbers from the spreadsheet have left the page.
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toContain(MARK);
  expect(sent[0]?.split("\n")[8]).toBe(`"${VOID.name}","${VOID.number}","","","row-9"`);
});

test("a workbook comes back with answers in new columns, and its other sheets", async ({ page }) => {
  const name = TWO.name;
  await drop(
    page,
    "花名册.xlsx",
    xlsx({
      说明: [["先看这里"]],
      名单: [
        ["某公司员工花名册"],
        [],
        ["序号", "员工姓名", "身份证号", "部门"],
        ["1", name, TWO.document, "车间"],
        ["2", name, "990001195001010008", "车间"],
        [],
        ["4", VALID.name, TWO.document, "仓库"],
      ],
    }),
  );
  await page.getByLabel("工作表").selectOption("名单");
  await expect(page.getByLabel("列名在哪一行")).toHaveValue("3");
  await expect(page.getByLabel("证件类型")).toHaveValue("RESIDENT_IDENTITY_CARD");
  await expect(page.getByText("要查 2 行，1 行有问题，不查。")).toBeVisible();
  await expect(page.getByRole("row", { name: /最后一位和前面的对不上/ })).toContainText("1 行：第 5 行");
  await expectAccessible(page);
  await start(page);
  await expect(answerHeading(page)).toHaveText("查完了，共 3 行");
  const book = new Workbook(await download(page, "花名册-查验结果.xlsx"));
  expect(book.sheets).toEqual(["说明", "名单"]);
  expect(book.rows(0)).toEqual([["先看这里"]]);
  const rows = book.rows(1);
  expect(rows[0]).toEqual(["某公司员工花名册"]);
  expect(named(rows, 4, 3)).toMatchObject({
    序号: "1",
    部门: "车间",
    查验结果: expect.stringMatching(/^查到 2 本，都有效/),
  });
  expect(named(rows, 4, 3).查到的证书编号?.split("；")).toHaveLength(2);
  expect(named(rows, 5, 3)).toMatchObject({ 序号: "2", 查验结果: expect.stringContaining("没有查：") });
  expect(named(rows, 7, 3)).toMatchObject({ 序号: "4", 查验结果: "没有查到", 证书状态: "" });
});

test("a double click sends the file once", async ({ page }) => {
  let sent = 0;
  const { released, release } = held();
  await page.route(FILES, async (route) => {
    sent++;
    await released;
    await route.continue();
  });
  await drop(page, "一.csv", one);
  await page.getByLabel("单位的密钥").fill(VERIFYING_KEY);
  await check(page).dblclick();
  release();
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
  expect(sent).toBe(1);
});

test("a slow network shows how far it is, and comes to the end", async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await drop(page, "慢.csv", large());
  const emulate = (latency: number, uploadThroughput: number, downloadThroughput: number) =>
    network.send("Network.emulateNetworkConditions", { offline: false, latency, uploadThroughput, downloadThroughput });
  await emulate(400, 60_000, 200_000);
  await start(page);
  await expect(page.getByRole("heading", { name: "正在查 4,500 行" })).toBeFocused();
  await expect(page.getByText(/^发出 [1-9]\d?%/)).toBeVisible();
  await expectAccessible(page);
  // What has been seen once need not be waited for to its end.
  await emulate(0, -1, -1);
  await expect(answerHeading(page)).toHaveText("查完了，共 5,000 行", { timeout: 60_000 });
});

/** Performs the request, but loses the answer. */
async function lose(route: Route): Promise<string | undefined> {
  const response = await route.fetch();
  await route.abort("aborted");
  return response.headers().location;
}

test("an answer that is lost is asked for again, and nothing is verified twice", async ({ page }) => {
  const places: (string | undefined)[] = [];
  await page.route(FILES, async (route) => {
    if (places.length === 0) places.push(await lose(route));
    else {
      const response = await route.fetch();
      places.push(response.headers().location);
      await route.fulfill({ response });
    }
  });
  await drop(page, "丢.csv", small(`${VALID.name},${unknown(999_999)}`));
  await start(page);
  await expect(faults(page)).toContainText("连不上登记册");
  await expect(page.getByLabel("单位的密钥")).toHaveValue(VERIFYING_KEY);
  await expectAccessible(page);
  await faults(page).getByRole("button", { name: "再查一次" }).click();
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
  expect(places).toHaveLength(2);
  expect(places[0]).toMatch(/^\/certificates\/verifications\/./);
  expect(places[1]).toBe(places[0]);
});

test("a connection that is lost while waiting is tried again by itself", async ({ page }) => {
  let lost = 0;
  await page.route(`${FILES}/*`, (route) => (lost++ < 2 ? route.abort("aborted") : route.continue()));
  await page.route(`${FILES}/*/result`, (route) => (lost++ < 4 ? route.abort("aborted") : route.continue()));
  await drop(page, "断.csv", one);
  await start(page);
  await expect(page.getByText("过一会儿自动再试")).toBeVisible();
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行", { timeout: 30_000 });
});

test("who does not want to wait stops, and goes on later", async ({ page }) => {
  let sent = 0;
  let held = true;
  page.on("request", (request) => {
    if (request.method() === "POST") sent++;
  });
  await page.route(`${FILES}/*`, async (route) => {
    if (!held) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), done: 0, finished: false } });
  });
  await drop(page, "停.csv", one);
  await start(page);
  await expect(page.getByText("查好 0 行，共 1 行")).toBeVisible();

  page.once("dialog", (dialog) => {
    expect(dialog.type()).toBe("beforeunload");
    dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect(page.getByRole("button", { name: "停下" })).toBeVisible();

  await page.getByRole("button", { name: "停下" }).click();
  await expect(faults(page)).toContainText("停下了");
  held = false;
  await check(page).click();
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
  expect(sent).toBe(1);
});

test("a result that is not whole says so, and is fetched again", async ({ page }) => {
  let cut = true;
  await page.route(`${FILES}/*/result`, async (route) => {
    const response = await route.fetch();
    const lines = (await response.text()).split("\n");
    await route.fulfill({ response, body: cut ? `${lines.slice(0, 2).join("\n")}\n` : lines.join("\n") });
    cut = false;
  });
  await drop(page, "半.csv", small(`${VALID.name},${VALID.number}`, `${VOID.name},${VOID.number}`));
  await start(page);
  await expect(answer(page)).toContainText("结果不全：1 行没有答复");
  await expectAccessible(page);
  await page.getByRole("button", { name: "再取一次" }).click();
  await expect(answer(page).getByRole("row", { name: "查到，有作废的" }).getByRole("cell").first()).toHaveText("1");
  await expect(answer(page)).not.toContainText("结果不全");
});

test("answers that belong to other rows are not used", async ({ page }) => {
  await page.route(`${FILES}/*/result`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text())
        .replace(/^2,/m, "3,")
        .replace(/^3,MATCHED,S0000990000012021/m, "2,MATCHED,S0000990000012021"),
    });
  });
  await drop(page, "错.csv", small(`${VALID.name},${VALID.number}`, `${VOID.name},${VOID.number}`));
  await start(page);
  await expect(faults(page)).toContainText("结果不能用");
  await expect(page.getByRole("button", { name: "下载表格" })).toHaveCount(0);
});

test.describe("refusals", () => {
  test.describe("of a key that is not known", () => {
    test.use({ expectedStatus: 401 });

    test("lead to the key, and nothing has to be chosen again", async ({ page }) => {
      await drop(page, "钥.csv", one);
      await start(page, "skr_nobody_0000");
      await expect(faults(page)).toContainText("密钥不对");
      await expect(faults(page)).toBeFocused();
      await expectAccessible(page);
      await start(page);
      await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
    });

    test("reach whoever sends much", async ({ page }) => {
      const rows = Array.from({ length: 60_000 }, (_, place) => `样甲子,${unknown(place)}`);
      await drop(page, "大.csv", small(...rows));
      await expect(page.getByText("要查 60,000 行")).toBeVisible({ timeout: 30_000 });
      await start(page, "skr_nobody_0000");
      await expect(faults(page)).toContainText("密钥不对", { timeout: 30_000 });
    });
  });

  test.describe("of a key that does not verify", () => {
    test.use({ expectedStatus: 403 });

    test("say so", async ({ page }) => {
      await drop(page, "权.csv", one);
      await start(page, OTHER_KEY);
      await expect(faults(page)).toContainText("这个密钥没有查证书的权限");
      await expect(faults(page)).toContainText("certificates:verify");
    });
  });

  // A key's hourly limit is too high to reach here, so the test answers these two requests instead of the server.
  test.describe("of too much", () => {
    test.use({ expectedStatus: 429 });

    test("say when to come back", async ({ page }) => {
      await page.route(FILES, (route) =>
        answerWith(route, {
          status: 429,
          headers: { "Retry-After": "1200" },
          json: { errors: [{ message: "", extensions: { code: "RATE_LIMITED" } }] },
        }),
      );
      await drop(page, "多.csv", one);
      await start(page);
      await expect(faults(page)).toContainText(/请在 \d\d:\d\d 以后再试，还有大约 20 分钟/);
    });
  });

  test.describe("of a busy server", () => {
    test.use({ expectedStatus: 503 });

    test("offer to try again", async ({ page }) => {
      let busy = true;
      await page.route(FILES, (route) =>
        busy
          ? answerWith(route, { status: 503, json: { errors: [{ message: "", extensions: { code: "UNAVAILABLE" } }] } })
          : route.continue(),
      );
      await drop(page, "忙.csv", one);
      await start(page);
      await expect(faults(page)).toContainText("登记册现在很忙");
      busy = false;
      await faults(page).getByRole("button", { name: "再查一次" }).click();
      await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
    });
  });
});

for (const [what, name, content, words] of [
  ["nothing", "空.csv", "", "文件是空的"],
  ["an old workbook", "旧.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), ".xls"],
  ["a picture", "图.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "不是表格"],
  ["a broken workbook", "坏.xlsx", Buffer.from("PK\u0003\u0004 broken"), "打不开"],
  ["more than is taken", "大.csv", (32 << 20) + 1, "超过 32 MB"],
] as const) {
  test(`a file of ${what} is refused in words`, async ({ page }) => {
    await drop(page, name, content);
    await expect(faults(page)).toContainText(words);
    await expect(faults(page)).toBeFocused();
    await expect(check(page)).toBeHidden();
    await expectAccessible(page);
    await choose(page, "好.csv", one);
    await expect(check(page)).toBeVisible();
    await expect(faults(page)).toHaveCount(0);
  });
}

test("rows that cannot be asked are told, and nothing can be sent when there are no others", async ({ page }) => {
  await drop(page, "坏.csv", small("样甲子,1.23E+17", ",S000099000001205000000", "样甲子,1234567890123456"));
  await expect(page.getByText("没有可以查的行，3 行有问题，不查。")).toBeVisible();
  await expect(page.getByRole("row", { name: /科学记数/ })).toContainText("第 2 行");
  await expect(page.getByRole("row", { name: /职业资格证书/ })).toContainText("第 4 行");
  await expect(check(page)).toBeHidden();
  await expectAccessible(page);
});

test("a quote too many keeps nobody else from being asked", async ({ page }) => {
  await drop(page, "引.csv", `姓名,证书编号,备注\n"样甲子,1,a\n样乙子",2,b\n${VALID.name},${VALID.number},c\n`);
  await expect(page.getByText("要查 1 行，2 行有问题，不查。")).toBeVisible();
  await expect(page.getByRole("row", { name: /引号不对/ })).toContainText("第 2–3 行");
  await expectAccessible(page);
});

test("columns that are not recognised are chosen", async ({ page }) => {
  await drop(page, "列.csv", `甲,乙,丙\n${VALID.name},${VALID.number},${TWO.document}\n`);
  await expect(page.getByText("有的列没有认出来")).toBeVisible();
  await expect(check(page)).toBeHidden();
  await expectAccessible(page);
  await page.getByLabel("姓名", { exact: true }).selectOption("A 列：甲");
  await page.getByLabel("证书编号").selectOption("B 列：乙");
  await expect(page.getByText("要查 1 行，没有发现问题。")).toBeVisible();
  await page.getByLabel("证件号码").selectOption("C 列：丙");
  await page.getByLabel("证件类型").selectOption("没有这一列，都是居民身份证");
  await page.getByLabel(/^编号和证件都有的/).selectOption("都凭证件，查到这个人的所有证书");
  await expect(page.getByRole("row", { name: "第 2 行" })).toContainText("居民身份证");
  await start(page);
  await expect(answer(page).getByRole("row", { name: "没有查到" }).getByRole("cell").first()).toHaveText("1");
});

test("an encoding that is in doubt is asked for", async ({ page }) => {
  // 姓名 and 證書編號, 陳美麗 in Big5; the columns' names are not those of simplified characters.
  const big5 = Buffer.from("a96da6572cc3d2aed1bd73b8b90ab3afacfcc4522c", "hex");
  await drop(page, "繁.csv", Buffer.concat([big5, Buffer.from(`${VALID.number}\n`)]));
  await expect(page.getByText("看不出来")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("文字的编码").selectOption("Big5");
  await page.getByLabel("证书编号").selectOption("B 列：證書編號");
  await expect(page.getByRole("cell", { name: "陳美麗" })).toBeVisible();
});

test("the key and the spreadsheet are kept nowhere, and go when the page is left", async ({ page }) => {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  await drop(page, "密.csv", one);
  await start(page);
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
  const everything = await kept(page);
  const secret = VERIFYING_KEY.split("_").at(-1) ?? "";
  // The key appears only in its own field.
  expect(everything.split(secret)).toHaveLength(2);
  expect(addresses.join()).not.toContain(secret);
  expect(addresses.join()).not.toContain(VALID.number);
  await download(page, "密-查验结果.csv");

  await page.goto("/certificates/");
  await page.goBack();
  await expect(page.getByLabel("单位的密钥")).toHaveValue("");
  await expect(answer(page)).toBeEmpty();
  expect(await kept(page)).not.toContain(secret);
});

test("a key that cannot be one is not sent", async ({ page }) => {
  await drop(page, "填.csv", one);
  await check(page).click();
  await expect(faults(page)).toContainText("请填密钥");
  await expectAccessible(page);
  await start(page, "密钥 一");
  await expect(faults(page)).toContainText("一串英文字母、数字和符号");
  await faults(page).getByRole("link").click();
  await expect(page.getByLabel("单位的密钥")).toBeFocused();
});

test("what came out prints without the form, and another spreadsheet is looked up with the same key", async ({
  page,
}) => {
  await drop(page, "印.csv", small(`${VALID.name},${VALID.number}`, `${VOID.name},${VOID.number}`));
  await start(page);
  await expect(answerHeading(page)).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(answer(page).getByRole("row", { name: "查到，有作废的" })).toBeVisible();
  await expect(page.getByRole("button", { name: "下载表格" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "查之前" })).toBeHidden();
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "查另一份表格" }).click();
  await expect(page.getByLabel(/^选一个/)).toBeFocused();
  await choose(page, "二.csv", one);
  await expect(page.getByLabel("单位的密钥")).toHaveValue(VERIFYING_KEY);
  await check(page).click();
  await expect(answerHeading(page)).toHaveText("查完了，共 1 行");
});
