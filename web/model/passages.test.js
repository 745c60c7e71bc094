import { expect, test } from "vitest";
import { places, sourceName } from "./passages.js";

const catalogue = { id: "rsj-2024-38", number: "沪人社职〔2024〕38号", title: "" };

test("every place leads to its passage", () => {
  const [first, second] = places({ document: catalogue, locator: "附件 编号16；附件 序号44" });
  expect(first?.text).toBe("附件 编号16");
  expect(first?.href).toMatch(/^\/sources\/rsj-2024-38\/#p\d+$/);
  expect(second?.href).not.toBe(first?.href);
});

test("a range leads to its first place", () => {
  const [range] = places({ document: catalogue, locator: "附件 序号1至序号3" });
  expect(range?.href).toBe(places({ document: catalogue, locator: "附件 序号1" })[0]?.href);
});

test("a document without text leads to its page", () => {
  expect(places({ document: { id: "gov-2025-7", number: null, title: "" }, locator: "正文" })).toEqual([
    { text: "正文", href: "/sources/gov-2025-7/" },
  ]);
});

test.each([
  ["plan-org-031-2027", "/organizations/org-031/plans/2027/#notice"],
  ["contact-org-012", "/organizations/org-012/#contact"],
])("what an organization says itself leads to where it is told: %s", (id, href) => {
  const document = { id, number: null, title: "" };
  expect(places({ document, locator: "机构填报" })).toEqual([{ text: "机构填报", href }]);
});

test("a document that nobody knows stops the build", () => {
  const document = { id: "unknown", number: null, title: "" };
  expect(() => places({ document, locator: "正文" })).toThrow("unknown");
});

test("a place that has no passage stops the build", () => {
  expect(() => places({ document: catalogue, locator: "第九部分" })).toThrow("第九部分");
});

test("a document without a number is cited by its title", () => {
  expect(sourceName({ id: "d", number: null, title: "标题" })).toBe("《标题》");
});
