import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { answer, answerHeading, lookUp, sayNumber, VALID } from "./certificate-forms";
import { expect, test } from "./guarded";
import { publish, receipt } from "./receipts";
import { ON_BOTH } from "./screens";
import { answerWith } from "./where";

/** The token of a receipt that the server gives for the valid sample. */
async function receive(page: Page): Promise<string> {
  await page.goto("/certificates/");
  await sayNumber(page, VALID);
  await lookUp(page);
  const download = page.waitForEvent("download");
  await answer(page).getByRole("button", { name: "下载回执" }).click();
  const stream = await (await download).createReadStream();
  return (await stream.toArray()).join("");
}

async function check(page: Page, token: string): Promise<void> {
  await page.getByLabel("回执", { exact: true }).fill(token);
  await page.getByRole("button", { name: "核对" }).click();
  await expect(answerHeading(page)).toBeFocused();
}

async function compare(page: Page, number: string, name: string): Promise<void> {
  await page.getByLabel("证书编号", { exact: true }).fill(number);
  await page.getByLabel("持证人姓名").fill(name);
  await page.getByRole("button", { name: "比一比" }).click();
}

test("a receipt of the register is good, and stands for the facts that were asked", ON_BOTH, async ({ page }) => {
  const token = await receive(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(`/certificates/receipt/#${token}`);
  await expect(answerHeading(page)).toHaveText("这份回执有效");
  await expect(page).toHaveURL("/certificates/receipt/");
  await expect(answer(page)).toContainText("这是样本");
  await expect(answer(page)).toContainText("上海");
  await expectAccessible(page);

  await compare(page, VALID.number.toLowerCase(), "样 甲子");
  await expect(page.locator("[data-said]")).toHaveText(/编号对得上.*编号和姓名对得上/);
  await expectAccessible(page);
  await compare(page, VALID.number, "样乙子");
  await expect(page.locator("[data-said]")).toHaveText(/编号和姓名对不上/);
  await compare(page, "S000099000001205000001", "");
  await expect(page.locator("[data-said]")).toHaveText(/证书编号对不上/);
  for (const request of asked) expect(request).not.toContain(token.slice(-20));
  expect(asked.filter((request) => request.includes("/graphql"))).toEqual([]);
});

test("a receipt that somebody changed is not to be trusted", async ({ page }) => {
  const [head, body = "", signature] = (await receive(page)).split(".");
  const claims = Buffer.from(body, "base64url").toString().replace("LEVEL_5", "LEVEL_1");
  await page.goto("/certificates/receipt/");
  await check(page, `${head}.${Buffer.from(claims).toString("base64url")}.${signature}`);
  await expect(answerHeading(page)).toHaveText("这份回执不可信");
  await expect(page.getByRole("button", { name: "比一比" })).toBeHidden();
  await expectAccessible(page);
});

const day = 86_400;
const seconds = () => Math.floor(Date.now() / 1000);

for (const [name, token, voided, heading] of [
  ["good", () => receipt(), [8, 10], "这份回执有效"],
  ["of a certificate void since", () => receipt(), [9], "证书已经作废"],
  ["of a void certificate", () => receipt({}, { status: "VOID" }), [9], "证书已经作废"],
  ["expired", () => receipt({ exp: seconds() - 1 }), [], "这份回执过期了"],
  ["from the future", () => receipt({ iat: seconds() + day, exp: seconds() + 2 * day }), [], "这份回执的时间不对"],
  ["without a status list", () => receipt(), null, "回执是真的，后来有没有作废不知道"],
  ["no receipt", () => "abc", [], "这不是登记册的回执"],
] as const) {
  test(`a receipt that is ${name} is said to be so`, async ({ page }) => {
    await publish(page, voided);
    await page.goto("/certificates/receipt/");
    await check(page, token());
    await expect(answerHeading(page)).toHaveText(heading);
    await expectAccessible(page);
  });
}

test("nothing is left of a receipt that was checked", async ({ page }) => {
  await publish(page, []);
  const token = receipt();
  await page.goto(`/certificates/receipt/#${token}`);
  await expect(answerHeading(page)).toBeFocused();
  await page.getByRole("link", { name: "首页" }).click();
  await page.goBack();
  await expect(page).toHaveURL("/certificates/receipt/");
  await expect(answer(page)).toBeEmpty();
  await expect(page.getByLabel("回执", { exact: true })).toHaveValue("");
});

test.describe("when the register's keys cannot be fetched", () => {
  test.use({ expectedStatus: 503 });

  test("nothing is said of the receipt", async ({ page }) => {
    await page.route("**/.well-known/jwks.json", (route) => answerWith(route, { status: 503, body: "" }));
    await page.goto("/certificates/receipt/");
    await page.getByLabel("回执", { exact: true }).fill(receipt());
    await page.getByRole("button", { name: "核对" }).click();
    await expect(page.getByRole("alert")).toContainText("登记册现在很忙");
    await expect(page.getByRole("alert")).toContainText("这不说明回执是真是假");
    await expect(page.getByRole("alert")).toBeFocused();
  });
});

test("a receipt that a mail has broken into lines, or that is a file, is read as well", async ({ page }) => {
  await publish(page, []);
  const token = receipt();
  const broken = (token.match(/.{1,60}/g) ?? []).join("\r\n  ");
  await page.goto("/certificates/receipt/");
  await check(page, broken);
  await expect(answerHeading(page)).toHaveText("这份回执有效");
  await page.goto("/certificates/receipt/");
  await page.getByLabel("或者选下载的回执文件").setInputFiles({
    name: "huizhi-2026-11-28.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(`${token}\n`),
  });
  await expect(answerHeading(page)).toHaveText("这份回执有效");
  await expect(page).toHaveTitle(/^这份回执有效 – /);
});

test("a receipt of a void certificate says whom to ask, even when it has expired", async ({ page }) => {
  await publish(page, [9]);
  await page.goto("/certificates/receipt/");
  await check(page, receipt({ exp: seconds() - 1 }));
  await expect(answerHeading(page)).toHaveText("证书已经作废");
  await expect(page).toHaveTitle(/^证书已经作废 – /);
  await expect(answerHeading(page)).toBeInViewport();
  await expect(answer(page)).toContainText("回执也过期了");
  await expect(answer(page).getByRole("link", { name: "上海市技师协会" })).toHaveAttribute(
    "href",
    "/organizations/org-015/",
  );
});
