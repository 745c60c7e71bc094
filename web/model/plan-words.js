/**
 * The names of a plan's enumeration values on the pages. The server uses the same in sheets and changes, which its PlanWordsTest
 * checks.
 *
 * @import { ApplicationRouteKind, AssessmentFeeKind, AssessmentLinkKind, AssessmentModule, AssessmentRuleTopic, ContactKind } from "../generated/operations.ts"
 */

/** @type {Record<AssessmentModule, string>} */
export const MODULES = { THEORY: "理论知识", PRACTICAL_SKILLS: "操作技能", COMPREHENSIVE_REVIEW: "综合评审" };

/** @type {Record<AssessmentFeeKind, string>} */
export const FEES = {
  ASSESSMENT: "评价服务费",
  COMPREHENSIVE_REVIEW: "综合评审费",
  RESIT_PER_MODULE: "每模块补考费",
  RESIT_COMPREHENSIVE_REVIEW: "综合评审补考费",
};

/** @type {Record<ApplicationRouteKind, string>} */
export const ROUTES = { GROUP: "团体申报", INDIVIDUAL: "个人申报" };

/** @type {Record<ContactKind, string>} */
export const CONTACTS = { DESK: "业务受理", ADVICE: "咨询", SUPERVISION: "监督和投诉" };

/** @type {Record<AssessmentRuleTopic, string>} */
export const TOPICS = {
  APPLICATION: "申报",
  FORM: "表格和照片",
  EXAM: "考试",
  POSTPONEMENT: "人数不足",
  PAYMENT: "缴费",
  ADMISSION_TICKET: "准考证",
  RESULTS: "成绩",
  RESIT: "补考",
  CERTIFICATE: "证书",
  DECLARATION: "承诺",
  CONDUCT: "考场纪律",
  CHANGE: "计划变更",
};

/** @type {Record<AssessmentLinkKind, string>} */
export const LINKS = {
  APPLICATION: "申报",
  ADMISSION_TICKET: "准考证",
  RESULTS: "成绩和证书",
  STANDARDS: "职业标准",
  NOTICES: "通知公告",
  HANDBOOK: "考核指导手册",
};
