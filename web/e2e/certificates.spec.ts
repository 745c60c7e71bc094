import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import { expectAccessible } from "./accessibility";
import { answer, answerHeading, lookUp, makeCode, sayIdentity, sayNumber, TWO, VALID, VOID } from "./certificate-forms";
import { cutOff } from "./cut-off";
import { expect, test } from "./guarded";
import { kept } from "./kept";
import { ON_BOTH } from "./screens";
import { API, answerWith } from "./where";

/** Records the methods of the API requests. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/graphql")) asked.push(request.method());
  });
  return asked;
}

test("number and name show the certificate, labelled as a sample, with a receipt", ON_BOTH, async ({ page }) => {
  const asked = listen(page);
  await page.goto("/certificates/");
  await sayNumber(page, { number: " s0000 99000001205 000000", name: "样 甲子" });
  await page.getByLabel("为什么查（可以不填）").fill("浏览器测试");
  await lookUp(page);

  await expect(answerHeading(page)).toHaveText("查到 1 本证书");
  const card = answer(page).getByRole("article");
  await expect(card).toContainText("这是样本");
  await expect(card).toContainText("有效");
  await expect(card).toContainText(VALID.number);
  await expect(card).toContainText("样**");
  await expect(card.getByRole("row", { name: "理论知识" })).toContainText("60 分");
  await expect(card.getByRole("row", { name: "理论知识" })).toContainText("合格");
  await expect(card.getByRole("link").first()).toHaveAttribute("href", "/occupations/6-18-01-01/");
  await expect(answer(page).getByRole("region", { name: "这次查验的回执" })).toBeVisible();
  await expectAccessible(page);
  expect(asked).toEqual(["POST"]);
});

test("document and name show all certificates of a person", async ({ page }) => {
  await page.goto("/certificates/");
  await sayIdentity(page, TWO);
  await lookUp(page);
  await expect(answerHeading(page)).toHaveText("查到 2 本证书");
  await expect(answer(page).getByRole("article")).toHaveCount(2);
  expect(await answer(page).innerText()).not.toContain(TWO.document);
});

test("a kind of document that does not fit its number is told without asking", async ({ page }) => {
  const asked = listen(page);
  await page.goto("/certificates/");
  await sayIdentity(page, TWO);
  await page.getByLabel("证件种类").filter({ visible: true }).selectOption("台湾居民来往大陆通行证");
  await page.getByRole("button", { name: "查证书" }).click();
  await expect(page.getByRole("alert")).toContainText("这是另一种证件的号码");
  expect(asked).toEqual([]);
});

test("the rules that pages judge by are there to download", async ({ page }) => {
  const rules = await page.request.get(`${API}/certificates/rules.json`);
  expect((await rules.json()).nameForm.version).toBe(2);
});

test("a void certificate says so first, then why, and whom to ask", ON_BOTH, async ({ page }) => {
  await page.goto("/certificates/");
  await sayNumber(page, VOID);
  await lookUp(page);
  await expect(answerHeading(page)).toHaveText("这本证书已经作废");
  await expect(page).toHaveTitle(/^这本证书已经作废 – /);
  // Without scrolling, as the answer has been brought into view, and in the colour of warnings.
  await expect(answerHeading(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("这本证书已经宣布作废")).toBeInViewport();
  const colours = await answerHeading(page).evaluate((heading) => {
    const warned = document.createElement("strong");
    warned.className = "course-tag course-tag--soon";
    heading.append(warned);
    const found = [getComputedStyle(heading).color, getComputedStyle(warned).color];
    warned.remove();
    return found;
  });
  expect(colours[0]).toBe(colours[1]);
  const card = answer(page).getByRole("article");
  await expect(card).toContainText("已作废");
  await expect(card).toContainText("误发");
  await expect(card).toContainText("请持证人向评价机构问清");
  await expect(card.locator(".notice").getByRole("link").first()).toHaveAttribute("href", "/organizations/org-001/");
  const elsewhere = card.getByRole("link", { name: "到哪里查它的联系方式" });
  await expectAccessible(page);
  await elsewhere.click();
  await expect(page.locator("#elsewhere")).toBeInViewport();
  // The result is cleared with the form, and so is the title.
  await page.getByLabel("持证人姓名").filter({ visible: true }).fill("别人");
  await expect(page).not.toHaveTitle(/作废/);
});

test("what is not known is said, and where a resit is possible that is led to", async ({ page }) => {
  // No sample has these properties: its year's plan is known, a module was not passed, names are no longer listed.
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    const [certificate] = answer.data.certificateLookup.certificates;
    Object.assign(certificate, {
      occupation: null,
      organization: null,
      status: "VOID",
      statusReason: "REISSUED",
      results: [{ module: "COMPREHENSIVE_REVIEW", score: 59.5, passed: false }],
      resultValidity: {
        years: 2,
        citation: { document: { id: "jsxh-2026-1", number: "沪技师(2026)1号", title: "" }, locator: "第四部分第1点" },
      },
    });
    await route.fulfill({ response, json: answer });
  });
  await page.goto("/certificates/");
  await sayNumber(page, VALID);
  await lookUp(page);
  const card = answer(page).getByRole("article");
  await expect(card).toContainText("这个职业的编码不在登记册现在的清单里");
  await expect(card).toContainText("这家机构不在登记册现在的目录里");
  await expect(card).toContainText("请用新证书的编号再查");
  await expect(card.getByRole("row", { name: "综合评审" })).toContainText("59.5 分");
  await expect(card.getByRole("link", { name: "能不能补考" })).toHaveAttribute("href", "/resits/");
  await expect(card).toContainText("合格的科目为补考保留 2 年");
  await expectAccessible(page);
});

test("nothing found is one answer for every reason", async ({ page }) => {
  await page.goto("/certificates/");
  const answers: string[] = [];
  for (const facts of [
    { number: VALID.number, name: "样乙子" },
    { number: "S000099000001205999999", name: "样甲子" },
  ]) {
    await sayNumber(page, facts);
    await lookUp(page);
    answers.push(await answer(page).innerHTML());
  }
  expect(answers[0]).toBe(answers[1]);
  await expect(answerHeading(page)).toHaveText("没有查到");
  await expect(answer(page).getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page);
  await answer(page)
    .getByRole("link", { name: /怎样核对/ })
    .click();
  await expect(page.getByRole("heading", { name: "查不到，可能是为什么" })).toBeInViewport();
});

test("what cannot be right is said before anything is asked", async ({ page }) => {
  const asked = listen(page);
  await page.goto("/certificates/");
  await page.getByRole("button", { name: "查证书" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["请选择：用什么查"]);
  await sayIdentity(page, { document: "990001195001010008", name: "" });
  await page.getByRole("button", { name: "查证书" }).click();
  const alert = page.getByRole("alert");
  await expect(alert.getByRole("link")).toHaveText(["号码的最后一位和前面的对不上，请核对", "请填写：持证人姓名"]);
  await expect(alert).toBeFocused();
  await expectAccessible(page);
  await alert.getByRole("link").first().click();
  await expect(page.getByLabel("证件号码", { exact: true })).toBeFocused();
  expect(asked).toEqual([]);
});

test("who asks too often is told when to come back", async ({ page }) => {
  const number = `S0000990000012059${randomInt(10_000, 99_999)}`;
  const query = `{ certificateLookup(lookup: {byNumber: {number: "${number}", holderName: "样"}}) { outcome } }`;
  await page.goto("/certificates/");
  // By the browser itself: what counts is the network that it comes from.
  const errors = () =>
    page.evaluate(
      async ([api, body]) => {
        const answer = await fetch(`${api}/graphql`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body,
        });
        return (await answer.json()).errors?.length ?? 0;
      },
      [API, JSON.stringify({ query })] as const,
    );
  await expect.poll(errors, { intervals: [0], timeout: 20_000 }).toBe(1);
  await sayNumber(page, { number, name: "样甲子" });
  await page.getByRole("button", { name: "查证书" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert")).toContainText(/请在 .*\d\d:\d\d 以后再试/);
  await expect(page.getByRole("alert")).toContainText("这不说明证书有没有");
  await expectAccessible(page);
});

for (const way of ["leaves and goes back", "clears the page"]) {
  test(`nothing is left of a lookup when its visitor ${way}`, async ({ page }) => {
    await page.goto("/certificates/");
    await sayIdentity(page, { document: TWO.document, name: TWO.name });
    await page.getByLabel("为什么查（可以不填）").fill("记号目的");
    await lookUp(page);
    if (way === "clears the page") {
      await answer(page).getByRole("button", { name: "清除填的和查到的" }).click();
      await expect(page.getByRole("radio").first()).toBeFocused();
    } else {
      await page.getByRole("link", { name: "做一个分享码" }).click();
      await expect(page).toHaveURL("/certificates/share/");
      await page.goBack();
    }
    await expect(page).toHaveURL("/certificates/");
    await expect(answer(page)).toBeEmpty();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    const text = await kept(page);
    for (const marker of [TWO.document, TWO.name, "样*", "记号目的", "S000099"]) expect(text).not.toContain(marker);
  });
}

test("a page that a browser keeps for going back is emptied before", async ({ page }) => {
  await page.goto("/certificates/");
  await sayNumber(page, VALID);
  await lookUp(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  const text = await kept(page);
  for (const marker of [VALID.number, VALID.name, "样*"]) expect(text).not.toContain(marker);
});

test.describe("when the script of the page has not come yet", () => {
  test.use({ expectedStatus: 405 });

  test("what is filled in does not get into the address", async ({ page }) => {
    await page.route("**/assets/lookup-page-*.js", () => {});
    await page.goto("/certificates/", { waitUntil: "commit" });
    await page.getByLabel("为什么查（可以不填）").fill("记号目的");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name: "查证书" }).click();
    await answered;
    expect(new URL(page.url()).search).toBe("");
  });
});

test("a certificate prints as one clean sheet with a code to check it by", async ({ page }) => {
  await page.goto("/certificates/");
  await sayNumber(page, VOID);
  await lookUp(page);
  await expect(page.locator(".receipt-part__code svg")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: "核对回执的二维码" })).toBeVisible();
  await expect(page.getByRole("article")).toBeVisible();
  for (const button of await page.getByRole("button").all()) await expect(button).toBeHidden();
  await expect(page.getByRole("heading", { name: "查不到，可能是为什么" })).toBeHidden();
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("a code is handed out, used, seen by its holder and taken back", ON_BOTH, async ({ page }) => {
  const asked = listen(page);
  const { code, manageToken } = await makeCode(page);
  expect(code).toMatch(/^[0-9A-Z]{24}$/);
  const drawn = page.getByRole("img", { name: "打开查验页的二维码" });
  const address = new URL(`/certificates/#${code}`, page.url()).href;
  await expect(drawn.locator("path")).toHaveAttribute("d", toSvgPath(generate(address)));
  await expectAccessible(page);

  await page.goto(`/certificates/#${code}`);
  await expect(page.getByText("有人用分享码把证书给您看")).toBeVisible();
  await expect(page).toHaveURL("/certificates/");
  await expect(page.getByLabel("分享码", { exact: true }).and(page.getByRole("textbox"))).toHaveValue(code);
  expect(asked).toEqual(["POST"]);
  await page.getByLabel("为什么查（可以不填）").fill("招聘核验");
  await lookUp(page);
  await expect(answer(page).getByRole("article")).toContainText(VALID.number);
  await page.goto(`/certificates/#${code}`);
  await expect(page).toHaveURL("/certificates/");
  await expect(answer(page)).toBeEmpty();

  await page.goto("/certificates/share/manage/");
  await expect
    .poll(async () => {
      await page.getByLabel("管理口令").fill(manageToken);
      await page.getByRole("button", { name: "看分享码" }).click();
      await expect(answerHeading(page)).toHaveText("分享码能用");
      return answer(page).innerText();
    })
    .toContain("招聘核验");
  await expectAccessible(page);
  await answer(page).getByRole("button", { name: "撤回分享码" }).click();
  await expect(answer(page)).toContainText("不能恢复");
  await answer(page).getByRole("button", { name: "确定撤回" }).click();
  await expect(answerHeading(page)).toHaveText("分享码撤回了");
  await expect(answerHeading(page)).toBeFocused();

  await page.goto(`/certificates/#${code}`);
  await lookUp(page);
  await expect(answerHeading(page)).toHaveText("没有查到");
  expect(new Set(asked)).toEqual(new Set(["POST"]));
});

test("the sheet to hand out has the code and not the token", async ({ page }) => {
  const { manageToken } = await makeCode(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: "打开查验页的二维码" })).toBeVisible();
  await expect(page.getByText(manageToken.slice(0, 4))).toBeHidden();
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("no code is made for facts that find nothing, nor for more days than may be", async ({ page }) => {
  await page.goto("/certificates/share/");
  await sayNumber(page, { ...VALID, name: "样丙子" });
  await page.getByLabel("能用几天").fill("181");
  await page.getByRole("button", { name: "做分享码" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["天数是从 1 到 180 的整数"]);
  await page.getByLabel("能用几天").fill("180");
  await page.getByRole("button", { name: "做分享码" }).click();
  await expect(answerHeading(page)).toHaveText("没有做成分享码");
});

test("a token that manages nothing is said to be none", async ({ page }) => {
  await page.goto("/certificates/share/manage/");
  await page.getByLabel("管理口令").fill("ABCD");
  await page.getByRole("button", { name: "看分享码" }).click();
  await expect(answerHeading(page)).toHaveText("没有这个管理口令");
});

test("asked for twice, or again after a lost answer, one share code is made", async ({ page }) => {
  const made: string[] = [];
  let lost = true;
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const { data } = JSON.parse(body);
    if (data?.createShareCode) made.push(data.createShareCode.code + data.createShareCode.manageToken);
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (lost) {
      lost = false;
      return answerWith(route, { status: 200, body: "" });
    }
    return route.fulfill({ status: response.status(), headers: response.headers(), body });
  });
  await page.goto("/certificates/share/");
  await sayNumber(page, VALID);
  const make = page.getByRole("button", { name: "做分享码" });
  await make.click();
  await expect(page.getByRole("alert")).toContainText("不知道做成了没有");
  await make.dblclick();
  await expect(answerHeading(page)).toHaveText("分享码做好了");
  expect(made).toHaveLength(2);
  expect(new Set(made).size).toBe(1);
  await page.getByLabel("持证人姓名").filter({ visible: true }).fill("样 甲子");
  await make.click();
  await expect.poll(() => new Set(made).size).toBe(2);
});

test("a code stays where its token can be read, also when the form is changed while it is made", async ({ page }) => {
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto("/certificates/share/");
  await sayNumber(page, VALID);
  const make = page.getByRole("button", { name: "做分享码" });
  await make.click();
  await page.getByLabel("能用几天").fill("7");
  await expect(answerHeading(page)).toHaveText("分享码做好了");
  await page.getByLabel("能用几天").fill("8");
  await make.click();
  await expect(answerHeading(page)).toHaveText(["分享码做好了", "分享码做好了"]);
  await expect(answerHeading(page).first()).toBeFocused();
  expect(new Set(await page.locator(".share__code").allInnerTexts()).size).toBe(4);
  await expectAccessible(page);
  await page.getByRole("button", { name: "清除" }).click();
  await expect(answer(page)).toBeEmpty();
});

test("revoking says when it is not known whether it was done, and can be done again", async ({ page }) => {
  const { manageToken } = await makeCode(page);
  await page.goto("/certificates/share/manage/");
  await page.getByLabel("管理口令", { exact: true }).fill(manageToken);
  await page.getByRole("button", { name: "看分享码" }).click();
  await page.getByRole("button", { name: "撤回分享码" }).click();
  const answers = [
    { body: "" },
    { json: { errors: [{ message: "busy", extensions: { code: "UNAVAILABLE" } }] } },
    { json: { errors: [{ message: "slow down", extensions: { code: "RATE_LIMITED", retryAfter: 61 } }] } },
  ];
  const reconnect = await cutOff(page, "**/graphql", async (route) => {
    await route.fetch();
    await answerWith(route, { status: 200, ...answers.shift() });
  });
  const yes = page.getByRole("button", { name: "确定撤回" });
  await yes.click();
  await expect(page.getByText(/^不知道撤回了没有：连不上/)).toBeVisible();
  await expect(yes).toBeFocused();
  await yes.click();
  await expect(page.getByText(/^不知道撤回了没有：登记册现在很忙/)).toBeVisible();
  await yes.click();
  await expect(page.getByText(/^没有撤回。操作过于频繁/)).toBeVisible();
  reconnect();
  await page.getByRole("button", { name: "确定撤回" }).click();
  await expect(answerHeading(page)).toHaveText("分享码撤回了");
});
