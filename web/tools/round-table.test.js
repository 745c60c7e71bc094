import nunjucks from "nunjucks";
import { expect, it } from "vitest";
import { FEW_ROUNDS } from "../model/plan-folds.js";

/** The macro roundTable, with the filters and the number it needs. */
const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader("pages/_includes"), { autoescape: true });
templates.addFilter("json", JSON.stringify);
templates.addFilter("chineseDay", String);
templates.addGlobal("FEW_ROUNDS", FEW_ROUNDS);

/** @param {number} count */
function pageOf(count) {
  const rounds = Array.from({ length: count }, (_, place) => ({
    name: `第${place + 1}`,
    url: "/",
    days: {},
    lanes: [],
  }));
  const plan = { id: "org-1-2026", axis: { year: 2026, days: 365, grid: [31] }, rounds };
  const source = '{% from "macros/rounds.njk" import roundTable %}{{ roundTable(plan, "日期", true) }}';
  return templates.renderString(source, { plan });
}

/** @param {string} page */
const outsideFolds = (page) => page.replace(/<details.*<\/details>/s, "");

it("shows the picture and the table of a few rounds", () => {
  expect(outsideFolds(pageOf(FEW_ROUNDS))).toMatch(/class="year".*<table/s);
});

it("says that there are none", () => {
  expect(pageOf(0).trim()).toBe("<p>这份计划没有列出批次。</p>");
});

it("folds both when the rounds are many", () => {
  const page = pageOf(FEW_ROUNDS + 1);
  expect(page).toMatch(/<details.*class="year".*<table.*<\/details>/s);
  expect(outsideFolds(page).trim()).toBe("");
});
