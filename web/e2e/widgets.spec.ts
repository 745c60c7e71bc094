import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** A school's page on another origin, with the policy given and the script as the school wrote it. */
async function school(script: string, policy: string, visit: (address: string) => Promise<void>): Promise<void> {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>学校</title>${script}</head><body><main>
    <h1>报名</h1><sk-eligibility occupation="4-07-03-05"><a href="https://school.example/">我能申报吗</a></sk-eligibility></main></body></html>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { "Content-Type": "text/html", ...(policy && { "Content-Security-Policy": policy }) })
      .end(html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

const origin = () => new URL(test.info().project.use.baseURL ?? "").origin;
const module = (more = "") => `<script type="module" src="${origin()}/widgets/v1/widgets.js"${more}></script>`;

for (const [name, policy] of [
  ["no policy", () => ""],
  [
    "a strict policy with Trusted Types",
    () =>
      `default-src 'none'; script-src ${origin()}; connect-src ${origin()}; require-trusted-types-for 'script'; trusted-types lit-html`,
  ],
] as const) {
  test(`a school's page with ${name} shows who may apply`, async ({ page }) => {
    const faults: string[] = [];
    page.on(
      "console",
      (message) => message.type() === "error" && !message.text().includes("favicon") && faults.push(message.text()),
    );
    page.on("pageerror", (error) => faults.push(error.message));
    await school(module() + module(), policy(), async (address) => {
      await page.goto(address);
      await page.evaluate(() => addEventListener("sk-load", () => document.body.setAttribute("data-loaded", "")));
      await page.getByLabel("出生日期").fill("1990-03-15");
      await page.getByLabel(/从哪天起/).fill("2010-03-01");
      await page.getByRole("button", { name: "算一算" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: "三级" })).toContainText("现在可以申报");
      await expect(page.locator("body")).toHaveAttribute("data-loaded", "");
      await expect(page.getByRole("link", { name: /逐题算清楚/ })).toHaveAttribute(
        "href",
        `${origin()}/eligibility/check/?occupation=4-07-03-05`,
      );
      if (policy() === "") expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
    expect(faults).toEqual([]);
  });
}

test("the link within stays where the script may not run", async ({ page }) => {
  await school(module(' integrity="sha384-AAAA" crossorigin="anonymous"'), "", async (address) => {
    await page.goto(address);
    await expect(page.getByRole("link", { name: "我能申报吗" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("the link within comes back when the API does not answer", async ({ page }) => {
  await page.route("**/graphql", (route) => route.abort());
  await school(module(), "", async (address) => {
    await page.goto(address);
    await page.getByLabel("出生日期").fill("1990-03-15");
    await page.getByRole("button", { name: "算一算" }).click();
    await expect(page.getByRole("link", { name: "我能申报吗" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText("没有算成");
  });
});
