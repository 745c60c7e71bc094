import type { Page, Route } from "@playwright/test";
import { expectAccessible } from "./accessibility";
import { expect, test } from "./guarded";
import { answerWith } from "./where";

const operation = (route: Route): string | null => new URL(route.request().url()).searchParams.get("documentId");

/** Changes the API's answers to a page, because the packaged data have only one version. */
async function changed(page: Page, change: (data: Record<string, unknown>) => void): Promise<void> {
  await page.route("**/graphql?**", async (route) => {
    expect(operation(route)).toMatch(/^sha256:/);
    const response = await route.fetch();
    // A place that is not the API's own is refused by it, and answered here.
    const data = (await response.json()).data ?? {};
    change(data);
    await route.fulfill({ response, status: 200, json: { data } });
  });
}

const SAMPLE = {
  id: "plan-org-015-2027-1.0",
  at: "2027-01-15T08:05:00.000+08:00",
  kind: "ADDED",
  summary: "样例：公布计划",
  before: null,
  after: "样例计划",
  dataVersion: null,
  occupation: null,
  organization: { id: "org-015", name: "上海市技师协会" },
  citation: {
    locator: "机构填报",
    document: {
      id: "plan-x",
      number: "样例1号",
      title: "样例",
      url: "https://school.example/",
      statedBy: "ORGANIZATION",
    },
    passages: [],
  },
};

test("the first publication is there, and what came after it is shown apart", async ({ page }) => {
  await page.goto("/changes/");
  await expect(page.getByRole("region", { name: "已经公布的" })).toContainText("登记册首次公布数据");

  await changed(page, (data) => {
    data.changes = { pageInfo: { hasNextPage: false, endCursor: "x" }, nodes: [SAMPLE] };
  });
  await page.reload();
  const newer = page.getByRole("region", { name: "这个页面生成以后公布的" });
  await expect(newer.getByRole("heading", { level: 3 })).toHaveText("2027年1月15日 08:05 上海市技师协会自己发布");
  await expect(newer).toContainText("样例：公布计划");
  await expect(newer.getByRole("link", { name: "样例1号，机构填报" })).toHaveAttribute(
    "href",
    "https://school.example/",
  );
  await expectAccessible(page);
});

test("more than a page of changes is asked for page by page", async ({ page }) => {
  let asked = 0;
  await changed(page, (data) => {
    const first = asked++ === 0;
    const id = `plan-org-015-2027-${asked}.0`;
    data.changes = { pageInfo: { hasNextPage: first, endCursor: "x" }, nodes: [{ ...SAMPLE, id }] };
  });
  await page.goto("/changes/");
  await page.getByRole("button", { name: "再看一些" }).click();
  const newer = page.getByRole("region", { name: "这个页面生成以后公布的" });
  await expect(newer.getByRole("heading", { level: 3 })).toHaveCount(2);
  await expect(newer.getByRole("heading", { level: 3 }).last()).toBeFocused();
  await expect(page.getByRole("button", { name: "再看一些" })).toBeHidden();
});

test("without the API it is said what is missing", async ({ page }) => {
  await page.route("**/graphql?**", (route) =>
    answerWith(route, {
      json: { errors: [{ message: "busy", extensions: { code: "UNAVAILABLE" } }] },
    }),
  );
  await page.goto("/changes/");
  await expect(page.getByText("登记册现在很忙，请过一会儿再试。这个页面生成以后公布的变更没有取到。")).toBeVisible();
  await expect(page.getByRole("region", { name: "已经公布的" })).toContainText("登记册首次公布数据");
  await page.goto("/changes/editions/");
  await expect(page.getByText("这个页面生成以后收录的目录没有取到。")).toBeVisible();
});

test("one edition has none to be compared with", async ({ page }) => {
  await page.goto("/changes/editions/");
  await expect(page.getByText("登记册现在只收录了一版目录（2024年")).toBeVisible();
  await expect(page.getByRole("combobox")).toHaveCount(0);
});

test("two editions that came later are compared, and the address says which", async ({ page }) => {
  await changed(page, (data) => {
    const [edition] = data.catalogueEditions as Record<string, unknown>[];
    const organization = { id: "org-015", name: "上海市技师协会" };
    const comparison = (from: string, name: string) => ({
      from: { id: from },
      organizations: [{ kind: "ADDED", organization: { id: "org-901", name: "样例技能评价中心" } }],
      items: [{ kind: "CHANGED", name, levelsBefore: ["LEVEL_3"], levelsAfter: ["LEVEL_4", "LEVEL_3"], organization }],
    });
    data.catalogueEditions = [
      {
        ...edition,
        id: "2028",
        effectiveFrom: "2028-01-15",
        comparisons: [comparison("2027", "样例甲"), comparison("2024", "样例乙")],
      },
      { ...edition, id: "2027", effectiveFrom: "2027-01-15", comparisons: [comparison("2024", "样例丙")] },
      edition,
    ];
  });
  await page.goto("/changes/editions/");
  await expect(page.getByRole("row", { name: "样例甲" })).toContainText("四级、三级");
  await expect(page.getByRole("row", { name: /样例[乙丙]/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByLabel("较早的一版").selectOption("2024");
  await expect(page).toHaveURL("/changes/editions/?from=2024&to=2028");
  await expect(page.getByRole("row", { name: "样例乙" })).toBeVisible();
  await page.getByLabel("较晚的一版").selectOption("2024");
  await expect(page.getByText("请选两版不同的目录。")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("row", { name: "样例乙" })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("较早的一版")).toHaveValue("2024");
});

for (const [path, feeds] of [
  ["/", ["/feeds/changes"]],
  ["/changes/", ["/feeds/changes"]],
  ["/organizations/org-015/", ["/feeds/organizations/org-015"]],
  ["/occupations/4-07-03-05/", ["/feeds/occupations/4-07-03-05", "/feeds/courses/4-07-03-05"]],
  ["/rounds/", ["/feeds/rounds"]],
  ["/sources/", ["/feeds/conflicts"]],
] as const) {
  test(`${path} says where its feeds are`, async ({ page, request }) => {
    await page.goto(path);
    for (const [type, ending] of [
      ["application/atom+xml", ".atom"],
      ["application/feed+json", ".json"],
    ] as const) {
      const links = page.locator(`link[rel="alternate"][type="${type}"]`);
      await expect(links).toHaveCount(feeds.length);
      for (const [at, feed] of feeds.entries()) {
        const address = new URL((await links.nth(at).getAttribute("href")) ?? "", page.url());
        expect(address.pathname).toBe(feed + ending);
        const answer = await request.get(address.href);
        expect(answer.headers()["content-type"]).toContain(type);
      }
    }
  });
}
