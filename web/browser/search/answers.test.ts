import { JSDOM } from "jsdom";
import { afterAll, describe, expect, it, vi } from "vitest";
import { askedPages } from "../../model/asked-pages.js";
import { searchIndex } from "../../model/search-index.js";
import { SearchEngine } from "../../search/engine";
import { answersTo } from "./answers";
import { AskedPages } from "./asked-pages";

vi.stubGlobal("document", new JSDOM().window.document);
afterAll(() => vi.unstubAllGlobals());

const engine = new SearchEngine(searchIndex);
const asked = new AskedPages(askedPages);
const answer = (query: string) => answersTo(query, engine, asked);
const headings = (query: string) =>
  answer(query).flatMap((each) => (each.matches("h2") ? [each.textContent ?? ""] : []));
const pages = (query: string) =>
  answer(query).flatMap((each) =>
    [...each.querySelectorAll(".answers__page a")].map((link) => link.getAttribute("href")),
  );
const PLAN = "/organizations/org-015/plans/2026/procedures/";

/** What people ask without naming an occupation, and the pages that answer. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  补考多少钱: ["/resits/", "/fees/"],
  補考多少錢: ["/resits/", "/fees/"],
  成绩什么时候出来: ["/procedures/"],
  失业人员有补贴吗: ["/subsidy/"],
  普陀区补贴: ["/subsidy/"],
  准考证: ["/procedures/"],
  准考证哪里打印: ["/procedures/"],
  什么时候考: ["/rounds/"],
  报名条件: ["/eligibility/"],
  证书查询: ["/certificates/"],
  作弊会怎么样: ["/conduct/"],
  纸质证书怎么拿: ["/procedures/"],
  高中毕业可以考几级: ["/eligibility/"],
  成为评价机构: ["/selection/2024/"],
  企业想做评价机构怎么申请: ["/selection/2024/"],
  投诉电话: [`${PLAN}#contact`],
  我要投诉: [`${PLAN}#contact`],
  监督电话: [`${PLAN}#contact`],
  随申办查证书: ["/certificates/"],
  上海市職業技能鑒定中心電話: [`${PLAN}#contact`],
  广济路838号: [`${PLAN}#contact`, "/organizations/org-015/#contact"],
  "６２４１８６６８": [`${PLAN}#contact`, "/organizations/org-015/#contact"],
  "021-62418668是哪里": [`${PLAN}#contact`, "/organizations/org-015/#contact"],
  "400 820 9278": [`${PLAN}#contact`],
};

describe("a question that names no occupation", () => {
  it.each(Object.entries(QUESTIONS))("%s leads to its pages before all else", (query, expected) => {
    expect(pages(query)).toEqual(expect.arrayContaining([...expected]));
    expect(pages(query)[0]).toBe(expected[0]);
    expect(headings(query)[0]).toBe("相关页面");
    expect(headings(query)).not.toContain("没有找到");
  });
});

it("pages come behind an occupation that is named", () => {
  expect(headings("电工三级多少钱")).toEqual(["“电工”，三级", "相关页面"]);
  expect(headings("电工")).toEqual(["“电工”"]);
});

it("pages come before hits of a level only or of a misspelt name", () => {
  expect(headings("三级多少钱")[0]).toBe("相关页面");
  expect(headings("保育园补贴")[0]).toBe("相关页面");
});

it.each(["数据安全工程师", "盲人按摩", "电话客服员", "申报项目", "培训讲师证", "社保专员"])(
  "%s is a trade, of whose name a word for a page is part",
  (query) => expect(headings(query)).not.toContain("相关页面"),
);

it("what is asked beside such a trade counts", () => {
  expect(pages("培训师成绩查询")).toEqual(["/procedures/"]);
  expect(headings("职业培训师什么时候考试")[1]).toBe("相关页面");
});

it("pages do not hide that an occupation was not found", () => {
  expect(headings("火箭工程师补贴")).toEqual(["没有找到", "相关页面"]);
  expect(headings("叉车证补考")).toEqual(["没有找到", "相关页面"]);
});

it.each(["张三 S000031000001245000001", "11010519491231002X"])("%s is answered with the lookup", (query) => {
  expect(headings(query)).toEqual(["查证书"]);
  const links = answer(query).flatMap((each) =>
    [...each.querySelectorAll("a")].map((link) => link.getAttribute("href")),
  );
  expect(links).toEqual(["/certificates/"]);
  expect(
    answer(query)
      .map((each) => each.textContent)
      .join(""),
  ).not.toMatch(/\d/);
});

/** The link to results of the first occupation. */
const results = (query: string) =>
  [
    ...(answer(query)
      .find((each) => each.matches("ol"))
      ?.querySelectorAll<HTMLAnchorElement>("a") ?? []),
  ]
    .find((link) => link.textContent === "成绩和补考")
    ?.getAttribute("href");

it("results lead to the plan that says how they are told, or to whom to ask", () => {
  expect(results("人力资源管理师成绩什么时候出来")).toBe(`${PLAN}#results`);
  expect(results("月嫂成绩")).toBe("/occupations/4-10-01-06/#ask");
});
