import type { Locator, Page } from "@playwright/test";

/** Types a day into the three fields of a date, one after another. */
export async function fillDay(within: Page | Locator, year: string, month: string, day: string): Promise<void> {
  for (const [part, value] of [
    ["年", year],
    ["月", month],
    ["日", day],
  ] as const) {
    await within.getByLabel(part, { exact: true }).fill(value);
  }
}
