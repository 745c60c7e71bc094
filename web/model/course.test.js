import { expect, it } from "vitest";
import { card, courseUrl, promises, providerUrl } from "./course.js";
import { courseData } from "./course-data.js";
import { facts } from "./course-facts.js";

/** @type {NonNullable<import("./course.js").Course["price"]>} */
const free = { amount: 0, currency: "CNY" };

/** @type {import("./course.js").Course} */
const bare = {
  id: "c-1",
  title: "电工四级班",
  description: null,
  provider: { id: "p-1", name: "某学校", website: null },
  occupation: { code: "6-31-01-03", name: "电工" },
  workType: null,
  level: "LEVEL_4",
  startsOn: null,
  startTentative: false,
  endsOn: null,
  applyBy: null,
  joinBy: null,
  examOn: null,
  deliveryMode: null,
  venue: null,
  district: null,
  phone: null,
  price: null,
  extras: [],
  url: null,
  status: null,
  assessedBy: [],
  competition: null,
  warnings: [],
  notes: [],
  details: [],
  jurisdiction: "上海市",
  publishedAt: "2026-11-21T10:00:00+08:00",
  updatedAt: "2026-11-21T10:00:00+08:00",
  withdrawnReason: null,
  citation: null,
};
const citation = { document: { id: "d", number: null, title: "d" }, locator: "1", printedText: null };
/** @param {import("./course.js").Fact[]} list */
const text = (list) => Object.fromEntries(list.map((fact) => [fact.label, fact.text]));

it("says of everything unknown who has not said it", () => {
  expect(text(card(bare).facts)).toEqual({
    开课: "机构没有写",
    报名截止: "机构没有写",
    考试: "机构没有写",
    方式: "机构没有写",
    地点: "机构没有写",
    费用: "机构没有写",
  });
  expect(text(facts({ ...bare, citation })).费用).toBe("来源没有写");
  expect(card(bare).tags).toEqual([{ kind: "over", text: "日期不全，不知道还能不能报名" }]);
});

it("says what the source prints where the register cannot take it over", () => {
  const details = /** @type {import("./course.js").Course["details"]} */ ([
    { topic: "EXAM_ON", summary: "5月21日，没有写年份。" },
    { topic: "VENUE", summary: "写的是“小程序”，小程序不是地点。" },
  ]);
  const course = { ...bare, citation, details };
  const words = { 考试: "5月21日，没有写年份", 地点: "写的是“小程序”，小程序不是地点", 方式: "来源没有写" };
  expect(text(facts(course))).toMatchObject(words);
  expect(text(card(course).facts)).toMatchObject(words);
  expect(facts(course).find(({ label }) => label === "考试")?.unknown).toBe(true);
});

it("tells nothing from free, and a tentative day from a sure one", () => {
  const course = {
    ...bare,
    price: free,
    startsOn: "2026-12-05",
    startTentative: true,
    joinBy: "2026-12-04",
  };
  expect(text(facts(course))).toMatchObject({
    费用: "免费",
    开课: "2026年12月5日（暂定）",
    报名截止: "机构没有写；能不能报名，登记册按开课前一天（2026年12月4日）算",
  });
  expect(courseData(course, "https://x.example/").hasCourseInstance).not.toHaveProperty("startDate");
  expect(courseData(course, "https://x.example/").description).toContain("2026年12月5日（暂定）");
  expect(courseData({ ...course, startTentative: false }, "https://x.example/").hasCourseInstance).toMatchObject({
    startDate: "2026-12-05",
  });
});

it("offers nothing for a price that is not known", () => {
  expect(courseData(bare, "https://x.example/")).not.toHaveProperty("offers");
  expect(courseData({ ...bare, price: free }, "https://x.example/")).toMatchObject({
    offers: [{ price: 0, category: "Free" }],
  });
});

it("leads to the page that there is", () => {
  expect(courseUrl({ id: "a b", citation: null })).toBe("/courses/course/?id=a%20b");
  expect(courseUrl({ id: "changfeng-2024-1", citation })).toBe("/courses/changfeng-2024-1/");
  expect(providerUrl({ id: "p-1" }, null)).toBe("/providers/provider/?id=p-1");
});

it("dials the digits of a number", () => {
  expect(facts({ ...bare, phone: "021-6216 0044" }).find(({ label }) => label === "电话")?.href).toBe(
    "tel:02162160044",
  );
});

it("warns on the card of what promises to pass, once, and of nothing else there", () => {
  /** @type {import("./course.js").Course["warnings"]} */
  const warnings = [
    { code: "WRONG_ISSUER", message: "别的机构", citations: [] },
    { code: "GUARANTEED_PASS", message: "像是保证通过", citations: [] },
    { code: "GUARANTEED_PASS", message: "还有一处", citations: [] },
  ];
  expect(promises({ warnings }).map(({ message }) => message)).toEqual(["像是保证通过"]);
  expect(card({ ...bare, warnings }).tags).toContainEqual({ kind: "warning", text: "像是保证通过" });
  expect(card(bare).tags).not.toContainEqual(expect.objectContaining({ kind: "warning" }));
});

it("dials the extension of a course's telephone", () => {
  const phone = "021-62418668-8012";
  expect(facts({ ...bare, phone }).find(({ label }) => label === "电话")).toMatchObject({
    text: phone,
    href: "tel:02162418668,8012",
  });
});
