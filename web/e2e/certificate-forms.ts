import type { Page } from "@playwright/test";
import { expect } from "./guarded";

/** Sample certificates, as the command `certificates sample` makes them. */
export const VALID = { number: "S000099000001205000000", name: "样甲子" };
export const TWO = { document: "990001195001010007", name: "样乙子" };
export const VOID = { number: "S000099000001202100000", name: "样辛子" };

export const answer = (page: Page) => page.locator("[data-answer]");
export const answerHeading = (page: Page) => answer(page).getByRole("heading", { level: 2 });

export async function sayNumber(page: Page, { number, name }: { number: string; name: string }): Promise<void> {
  await page.getByRole("radio", { name: /^证书编号和姓名/ }).check();
  await page.getByLabel("证书编号", { exact: true }).fill(number);
  await page.getByLabel("持证人姓名").filter({ visible: true }).fill(name);
}

export async function sayIdentity(page: Page, { document, name }: { document: string; name: string }): Promise<void> {
  await page.getByRole("radio", { name: /^证件号码和姓名/ }).check();
  await page.getByLabel("证件种类").filter({ visible: true }).selectOption("居民身份证");
  await page.getByLabel("证件号码", { exact: true }).filter({ visible: true }).fill(document);
  await page.getByLabel("持证人姓名").filter({ visible: true }).fill(name);
}

export async function lookUp(page: Page): Promise<void> {
  await page.getByRole("button", { name: "查证书" }).click();
  await expect(answerHeading(page)).toBeFocused();
}

/** Makes a code for the valid sample, and says what the page shows of it. */
export async function makeCode(page: Page): Promise<{ code: string; manageToken: string }> {
  await page.goto("/certificates/share/");
  await sayNumber(page, VALID);
  await page.getByRole("button", { name: "做分享码" }).click();
  await expect(answerHeading(page)).toHaveText("分享码做好了");
  const shown = await page.locator(".share__code").allInnerTexts();
  const [code = "", manageToken = ""] = shown.map((text) => text.replaceAll(" ", ""));
  return { code, manageToken };
}
