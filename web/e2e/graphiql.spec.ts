import { expect, test } from "./guarded";
import { ON_BOTH } from "./screens";

test(
  "GraphiQL is loaded when it is asked for, and a real question is answered",
  ON_BOTH,
  async ({ page, isMobile }) => {
    // The editor and its workers are compiled by a busy machine.
    test.setTimeout(180_000);
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    const response = await page.goto("/developers/graphiql/");
    expect(response?.headers()["content-security-policy"]).toContain("worker-src 'self'");
    await expect(page.getByRole("region", { name: "GraphiQL" })).toBeHidden();
    expect(loaded.filter((url) => url.includes("/assets/graphiql/"))).toEqual([]);

    await page.getByRole("button", { name: "一个职业：谁能评、评到几级" }).click();
    const explorer = page.getByRole("region", { name: "GraphiQL", exact: true });
    await expect(explorer).toBeVisible();
    await expect(explorer.locator(".graphiql-query-editor .view-lines")).toContainText("query Occupation", {
      timeout: 60_000,
    });
    await explorer.getByRole("button", { name: /Execute query/ }).click();
    await expect(explorer.locator(".graphiql-response")).toContainText("dataVersion", { timeout: 30_000 });
    await expect(explorer.locator(".graphiql-response")).toContainText("verifiedOn");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      await page.evaluate(() => innerWidth),
    );
    if (isMobile) {
      const editor = await explorer.locator(".graphiql-query-editor").boundingBox();
      const answer = await explorer.locator(".graphiql-response").boundingBox();
      expect(answer?.y).toBeGreaterThan(editor?.y ?? 0);
    }

    await page.getByRole("button", { name: "来源里的疑点" }).click();
    await expect(explorer.locator(".graphiql-query-editor .view-lines")).toContainText("query SourceConflicts");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  },
);
