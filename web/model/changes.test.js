import { expect, test } from "vitest";
import { publications } from "./changes.js";

/** @typedef {import("./changes.js").Change} Change */

/** @type {Change} */
const change = {
  id: "data-1.2",
  at: "2027-01-15T08:05:00.000+08:00",
  kind: "CHANGED",
  summary: "机构联系方式（某协会）：电话有改动",
  before: "021-1",
  after: "021-2",
  dataVersion: { id: "0123456789abcdef", summary: "更正", publishedBy: "编辑部" },
  occupation: null,
  organization: { id: "org-015", name: "某协会" },
  citation: {
    locator: "第六部分",
    document: { id: "jsxh-2026-1", number: "沪技师(2026)1号", title: "通知", url: null, statedBy: "SOURCE_DOCUMENT" },
    passages: [{ number: 7 }],
  },
};

test("what was published at once stands under one heading", () => {
  const groups = publications([
    { ...change, id: "plan-org-031-2027-3.0", dataVersion: null, organization: { id: "org-031", name: "某公司" } },
    change,
    { ...change, id: "data-1.3", kind: "MOVED" },
  ]);
  expect(groups.map(({ id, changes }) => [id, changes.length])).toEqual([
    ["plan-org-031-2027-3", 1],
    ["data-1", 2],
  ]);
  expect(groups[0]).toMatchObject({ day: "2027年1月15日", time: "08:05", what: "某公司自己发布", by: null });
  expect(groups[1]).toMatchObject({ what: "更正", by: "编辑部，数据版本0123456789abcdef" });
  expect(groups[1]?.changes.map(({ kind }) => kind)).toEqual(["改动", "编码变更"]);
});

test("a change leads to what it is about and to where it is printed", () => {
  const [shown] = publications([change])[0]?.changes ?? [];
  expect(shown?.links).toEqual([{ href: "/organizations/org-015/", text: "某协会" }]);
  expect(shown?.source).toEqual({ text: "沪技师(2026)1号，第六部分", href: "/sources/jsxh-2026-1/#p7" });
});

test("what an organization says itself leads to its own notice, and without a citation to nothing", () => {
  const document = {
    id: "plan-x",
    number: null,
    title: "通知",
    url: "https://school.example/1",
    statedBy: "ORGANIZATION",
  };
  /** @type {Change} */
  const own = {
    ...change,
    citation: /** @type {Change["citation"]} */ ({ locator: "机构填报", document, passages: [] }),
  };
  expect(publications([own])[0]?.changes[0]?.source).toEqual({
    text: "《通知》，机构填报",
    href: "https://school.example/1",
  });
  expect(publications([{ ...change, citation: null }])[0]?.changes[0]?.source).toBeNull();
});
