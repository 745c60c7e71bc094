import { doubleLetters } from "./double-letters";
import { expect, test } from "./guarded";

/** Tables whose rows are cards on a phone. */
const CARDS = ["/catalogue/", "/organizations/", "/organizations/org-001/", "/selection/2024/"];
/** Tables of levels. */
const LEVELS = ["/occupations/groups/4-10/", "/occupations/6-18-01-08/"];

for (const path of CARDS) {
  test(`on a phone each value of ${path} is under the heading of its column`, async ({ page }) => {
    await page.goto(path);
    const table = page.locator("table.rows:visible").first();
    const headings = await table.getByRole("columnheader").count();
    const row = table.locator("tbody tr:visible").first();
    await expect(row.getByRole("rowheader").or(row.getByRole("cell"))).toHaveCount(headings);
  });
}

for (const path of LEVELS) {
  test(`${path} stays a table where large letters lay it out as a grid`, async ({ page }) => {
    await doubleLetters(page);
    await page.goto(path);
    const table = page.locator(".track-table").first();
    const row = table.locator("tbody tr").last();
    await expect(row).toHaveCSS("display", "grid");
    // Some screen readers infer roles from the layout unless they are explicit.
    const silent = await table.evaluate((root) =>
      [root, ...root.querySelectorAll("thead, tbody, tfoot, tr, th, td")]
        .filter((part) => !part.hasAttribute("role"))
        .map(({ localName }) => localName),
    );
    expect(silent).toEqual([]);
    await expect(row).toMatchAriaSnapshot(`
      - row:
        - rowheader
        - cell /可评|无/
        - cell /可评|无/
        - cell /可评|无/
        - cell /可评|无/
        - cell /可评|无/
    `);
    await expect(table.getByRole("columnheader")).toHaveCount(6);
  });
}
