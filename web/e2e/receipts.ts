import type { Page } from "@playwright/test";
import { keys, statusList } from "./signed";
import { answerWith } from "./where";

export { receipt } from "./signed";

/** Publishes our key and a status list in which these places are void; null: there is no list to be had. */
export async function publish(page: Page, voided: readonly number[] | null): Promise<void> {
  await page.route("**/.well-known/jwks.json", (route) => answerWith(route, { json: keys() }));
  const list = voided === null ? "none" : statusList(voided);
  await page.route("**/certificates/status/0", (route) => answerWith(route, { body: list }));
}
