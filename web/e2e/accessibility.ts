import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { markRepeatedText, REPEATED } from "./repeated-text";

/** The axe rules to check. */
type Rules = Pick<Parameters<AxeBuilder["options"]>[0], "runOnly" | "rules">;

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** These rules examine the background of every letter, which takes several times as long as all others. */
const CONTRAST = ["color-contrast", "link-in-text-block"];

/** No violation of WCAG 2.2 AA nor of axe's best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const { javaScriptEnabled } = test.info().project.use;
  const browser = page.context().browser();
  if (javaScriptEnabled !== false || browser === null) return expectNoViolation(page);
  // A page without scripts is identical to the version with scripts, which is also checked.
  if ((await page.locator("script:not([type='application/ld+json'])").count()) === 0) return;
  await expectNoViolation(await unscriptedCopy(browser, page));
}

/** Checks the contrast of every text, but only once for each style of text. */
export async function expectReadable(page: Page): Promise<void> {
  await page.evaluate(markRepeatedText, REPEATED);
  await expectNone(page, { runOnly: { type: "rule", values: CONTRAST } }, `[${REPEATED}]`);
}

async function expectNoViolation(page: Page): Promise<void> {
  const rules = Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }]));
  await expectNone(page, { runOnly: { type: "tag", values: TAGS }, rules });
  await expectReadable(page);
}

async function expectNone(page: Page, rules: Rules, except?: string): Promise<void> {
  const isAlone = page.frames().length === 1;
  // axe stays in a document that it has checked, because loading and compiling it again would take longer than the check.
  const isThere = isAlone && (await page.evaluate(() => "axe" in window));
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ";" }) });
  if (except) axe.exclude(except);
  const { violations } = await axe
    // Passes are not described, because on long pages that takes many times as long as the check.
    .options({ ...rules, resultTypes: ["violations"] })
    // A document without frames is checked in one run. Otherwise the parts are combined in another page.
    .setLegacyMode(isAlone)
    .analyze();
  expect(violations.map(told)).toEqual([]);
}

function told({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }): string {
  return `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`;
}

let copies: Promise<Page> | undefined;

/** A reusable tab for copies of pages, because opening a new one takes longer than a check. */
function tabOfCopies(browser: Browser): Promise<Page> {
  // The other settings of the project, screen and language, are taken over by Playwright.
  copies ??= browser.newContext({ javaScriptEnabled: true }).then((context) => context.newPage());
  return copies;
}

/** axe is a script itself and cannot run where scripts are off: it gets the same page with its scripts taken out. */
async function unscriptedCopy(browser: Browser, page: Page): Promise<Page> {
  const copy = await tabOfCopies(browser);
  await copy.unrouteAll();
  await copy.route(page.url(), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, "");
    await route.fulfill({ response, body });
  });
  await copy.goto(page.url());
  return copy;
}
