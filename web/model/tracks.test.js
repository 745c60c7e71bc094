import { expect, it } from "vitest";
import { trackNotes, tracks } from "./tracks.js";

/** @import { SkillLevel } from "../generated/operations.ts" */

/**
 * @param {string | null} workType
 * @param {SkillLevel[]} levels
 */
const entry = (workType, levels) => ({ workType, levels });

const LOW = /** @type {SkillLevel[]} */ (["LEVEL_5", "LEVEL_4", "LEVEL_3"]);
const HIGH = /** @type {SkillLevel[]} */ (["LEVEL_2", "LEVEL_1"]);

it("keeps the levels of a work type apart from those of the bare occupation", () => {
  const found = tracks([entry("电火花成型机床操作工", LOW), entry(null, HIGH)]);
  expect(found.map(({ workType, levels }) => ({ workType, levels }))).toEqual([
    { workType: null, levels: HIGH },
    { workType: "电火花成型机床操作工", levels: LOW },
  ]);
});

it("says which levels stand only under work types and that no source joins them", () => {
  expect(trackNotes([entry("电火花成型机床操作工", LOW), entry(null, HIGH)])).toEqual([
    "五级至三级只按工种列出：“电火花成型机床操作工”。",
    "二级、一级只列出整个职业，不分工种。",
    "来源没有说明不分工种的等级和按工种的等级怎样衔接，报名前请向评价机构问清。",
  ]);
});

it("says when only work types are listed", () => {
  expect(trackNotes([entry("啤酒", ["LEVEL_4"])])[0]).toContain("只按工种列出：“啤酒”");
});

it("says when the bare occupation covers every level of its work types", () => {
  const notes = trackNotes([entry(null, [...LOW, ...HIGH]), entry("汽车美容装潢工", ["LEVEL_5", "LEVEL_4"])]);
  expect(notes.at(-1)).toBe("不分工种的项目不包含各个工种，两者是不同的评价项目。");
});

it("says nothing of an occupation that is not divided", () => {
  expect(trackNotes([entry(null, LOW)])).toEqual([]);
});
