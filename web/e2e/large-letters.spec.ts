import { doubleLetters } from "./double-letters";
import { expect, test } from "./guarded";

/** A page with each kind of thing to tick or choose. */
const CONTROLS = {
  "/certificates/": ".govuk-radios__input",
  "/courses/": ".govuk-checkboxes__input",
  "/selection/2024/": ".tick__box",
};

for (const [path, control] of Object.entries(CONTROLS)) {
  test(`${control} of ${path} grows with the letters`, async ({ page }) => {
    await page.goto(path);
    const sizes = () =>
      page
        .locator(`main ${control}`)
        .first()
        .evaluate((input) => {
          const box = input.nextElementSibling?.matches("label")
            ? getComputedStyle(input.nextElementSibling, "::before")
            : null;
          return [getComputedStyle(input), ...(box === null ? [] : [box])].map(({ width }) => Number.parseFloat(width));
        });
    await expect(page.locator(`main ${control}`)).not.toHaveCount(0);
    const before = await sizes();
    await doubleLetters(page);
    expect(await sizes()).toEqual(before.map((size) => 2 * size));
  });
}
