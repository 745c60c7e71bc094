import { chineseDay } from "./dates.js";
import { shortLevelName } from "./levels.js";

/**
 * The words for a course, shared by Eleventy (courses of the sources) and the browser (courses that providers publish). Values that
 * are not stated are shown as such.
 *
 * @import { CourseDetailTopic, CourseQuery, CoursesQuery, CourseStatus, DeliveryMode } from "../generated/operations.ts"
 * @typedef {NonNullable<CourseQuery["course"]>} Course
 * @typedef {CoursesQuery["courses"]["nodes"][number]} ListedCourse
 * @typedef {{ kind: string, text: string }} Tag
 * @typedef {{ label: string, text: string, href?: string, unknown?: boolean, citation?: object | undefined }} Fact
 * @typedef {{ topic: CourseDetailTopic, summary: string, citation?: object | undefined }} Detail
 */

/** @type {Record<CourseStatus, Tag>} */
const STATUS = {
  OPEN: { kind: "open", text: "可以报名" },
  CLOSING_SOON: { kind: "soon", text: "快要截止" },
  APPLICATION_CLOSED: { kind: "over", text: "报名已截止" },
  RUNNING: { kind: "over", text: "已经开课" },
  FINISHED: { kind: "over", text: "已经结束" },
  WITHDRAWN: { kind: "over", text: "已经撤回" },
};

/** @type {Record<DeliveryMode, string>} */
export const MODES = { IN_PERSON: "线下", ONLINE: "线上", MIXED: "线上+线下" };

/** The jurisdiction of Shanghai's courses; others are listed separately. */
export const HOME = "上海市";

/**
 * The page of a course: built beforehand for those of the sources, else the one that asks for it.
 *
 * @param {{ id: string, citation: object | null }} course
 */
export const courseUrl = ({ id, citation }) =>
  citation === null ? `/courses/course/?id=${encodeURIComponent(id)}` : `/courses/${id}/`;

/**
 * The page of a provider, as that of a course.
 *
 * @param {{ id: string }} provider
 * @param {object | null} citation of the provider, or of its course
 */
export const providerUrl = ({ id }, citation) =>
  citation === null ? `/providers/provider/?id=${encodeURIComponent(id)}` : `/providers/${id}/`;

/**
 * The warnings shown beside the title: promises to pass. The others appear where they matter.
 *
 * @template {{ code: string }} Warning
 * @param {{ warnings: readonly Warning[] }} course
 */
export const promises = ({ warnings }) => {
  const [first] = warnings.filter(({ code }) => code === "GUARANTEED_PASS");
  return first === undefined ? [] : [first];
};

/**
 * @param {{ status: CourseStatus | null, competition: object | null, warnings: readonly { code: string }[] }} course
 * @returns {Tag[]}
 */
export const tags = ({ status, competition, warnings }) => [
  status === null ? { kind: "over", text: "日期不全，不知道还能不能报名" } : STATUS[status],
  ...(competition === null ? [] : [{ kind: "competition", text: "称作竞赛" }]),
  ...promises({ warnings }).map(() => ({ kind: "warning", text: "像是保证通过" })),
];

/**
 * A course in a list.
 *
 * @param {ListedCourse} course
 */
export function card(course) {
  const { title, provider, occupation, level, venue, district, price } = course;
  const silent = silence(course);
  const place = [district && venue?.startsWith(district) ? null : district, venue].filter((part) => part);
  return {
    href: courseUrl(course),
    title,
    tags: tags(course),
    lead: [leadsTo(occupation, level), provider?.name ?? "来源没有写谁办"].filter(Boolean).join("，"),
    facts: [
      fact("开课", start(course), silent("STARTS_ON")),
      fact("报名截止", day(course.applyBy), silent("APPLY_BY")),
      fact("考试", day(course.examOn), silent("EXAM_ON")),
      fact("方式", mode(course.deliveryMode), silent("DELIVERY_MODE")),
      fact("地点", place.length === 0 ? null : place.join("，"), silent("VENUE")),
      fact("费用", money(price), silent()),
    ],
  };
}

/**
 * For example 职业培训师三级, or less if less is known.
 *
 * @param {{ name: string } | null} occupation
 * @param {Course["level"]} level
 */
export const leadsTo = (occupation, level) => `${occupation?.name ?? ""}${level === null ? "" : shortLevelName(level)}`;

/**
 * What to say of a field that is empty: what the source prints where the register cannot take it over, or who has not said it.
 *
 * @param {{ citation: object | null, details: readonly Detail[] }} course
 * @returns {(topic?: CourseDetailTopic) => { text: string, citation?: object | undefined }}
 */
export const silence =
  ({ citation, details }) =>
  (topic) => {
    const printed = details.find((detail) => detail.topic === topic);
    if (printed === undefined) return { text: citation === null ? "机构没有写" : "来源没有写" };
    return { text: printed.summary.replace(/。$/, ""), citation: printed.citation };
  };

/**
 * @param {string} label
 * @param {string | null | undefined} text null: the register does not know it
 * @param {{ text: string, citation?: object | undefined }} silent what to say then
 * @param {string | null} [href]
 * @returns {Fact}
 */
export function fact(label, text, silent, href) {
  if (text === null || text === undefined || text === "") return { label, ...silent, unknown: true };
  return href ? { label, text, href } : { label, text };
}

/** @param {string | null} iso */
export const day = (iso) => (iso === null ? null : chineseDay(iso));

/**
 * The first day, and whether it is tentative.
 *
 * @param {{ startsOn: string | null, startTentative: boolean }} course
 */
export const start = ({ startsOn, startTentative }) =>
  startsOn === null ? null : `${chineseDay(startsOn)}${startTentative ? "（暂定）" : ""}`;

/** @param {DeliveryMode | null} value */
export const mode = (value) => (value === null ? null : MODES[value]);

/** @param {{ amount: number } | null} price */
export function money(price) {
  if (price === null) return null;
  return price.amount === 0 ? "免费" : `${price.amount} 元`;
}
