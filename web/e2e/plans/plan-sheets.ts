import { xlsx } from "../spreadsheets";
import type { Plan } from "./size";

const LEVELS: Record<string, string> = {
  LEVEL_5: "五级",
  LEVEL_4: "四级",
  LEVEL_3: "三级",
  LEVEL_2: "二级",
  LEVEL_1: "一级",
};
const MODULES: Record<string, string> = { THEORY: "理论知识", PRACTICAL_SKILLS: "操作技能" };
const FEES: Record<string, string> = {
  ASSESSMENT: "评价服务费",
  COMPREHENSIVE_REVIEW: "综合评审",
  RESIT_PER_MODULE: "补考每科",
};

const word = (words: Record<string, string>, name: string): string => words[name] ?? name;

/** A plan as a secretary fills it into the template, without the sheets that she leaves blank. */
export function planSheets({ year, title, effectiveFrom, notice, offerings, rounds }: Plan): Buffer {
  return xlsx({
    计划: [
      ["年份*", "标题*", "起始日期*", "通知文号*", "通知标题*", "通知日期*", "通知网址*"],
      [String(year), title, effectiveFrom, notice.number, notice.title, notice.publishedOn, notice.url],
    ],
    评价项目: [
      ["职业编码*", "等级*", "科目"],
      ...offerings.map(({ occupation, level, modules }) => [
        occupation,
        word(LEVELS, level),
        modules.map((module) => word(MODULES, module)).join("、"),
      ]),
    ],
    收费: [
      ["职业编码*", "等级*", "收费项目*", "金额"],
      ...offerings.flatMap(({ occupation, level, fees }) =>
        fees.map(({ kind, amount }) => [
          occupation,
          word(LEVELS, level),
          word(FEES, kind),
          amount === undefined ? "" : String(amount),
        ]),
      ),
    ],
    批次: [
      ["名称*", "等级*", "申报开始*", "申报截止*", "缴费开始*", "缴费截止*", "准考证*", "考试日期*", "人数不足并入"],
      ...rounds.map(({ name, levels, application, payment, admissionTicketFrom, examDates }) => [
        name,
        levels.map((level) => word(LEVELS, level)).join("、"),
        application.opensOn,
        application.closesOn,
        payment.opensOn,
        payment.closesOn,
        admissionTicketFrom,
        examDates.join("、"),
      ]),
    ],
  });
}
