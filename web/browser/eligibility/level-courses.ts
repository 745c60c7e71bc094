import operation from "../../../schema/operations/site/OpenCourses.graphql";
import type { OpenCoursesQuery } from "../../generated/operations.ts";
import { courseUrl } from "../../model/course.js";
import { chineseDay } from "../../model/dates.js";
import { LEVELS } from "../../model/levels.js";
import { api } from "../api";
import { courseWarnings } from "../courses/course-warnings";
import { element } from "../element";
import { failureWords } from "../failure-words";
import { isReachable } from "./offers";
import type { Eligibility, LevelAnswer } from "./sentences";

type Open = OpenCoursesQuery["courses"]["nodes"][number];

/** The courses that can be joined, or why they are not known. */
export type OpenCourses = Promise<readonly Open[] | string>;

/** Maximum number of courses below a level, which links to all of them. */
const SHOWN = 3;

/**
 * Requests the occupation's courses that can be joined. It sends only the occupation, which is in the page's address. The levels
 * open to the reader stay on the page.
 */
export async function openCourses(occupation: string): OpenCourses {
  try {
    const { courses } = await api.read<OpenCoursesQuery>(operation, { occupation });
    return courses.nodes;
  } catch (failure) {
    return failureWords(failure);
  }
}

/** The courses for one level, for levels that are open or will be. */
export function levelCourses(level: LevelAnswer, answer: Eligibility, open: OpenCourses): HTMLElement | null {
  if (!isReachable(level, answer)) return null;
  const number = LEVELS.find(({ id }) => id === level.level)?.number;
  const all = `/courses/?occupation=${answer.occupation.code}&level=${number}`;
  const place = element("div", {}, element("p", { class: "quiet" }, "正在加载课程…"));
  open.then((courses) => place.replaceChildren(...shown(courses, level.level)));
  return element(
    "div",
    {},
    element("h3", { class: "govuk-heading-s" }, "这一级的培训课程"),
    place,
    element("p", {}, element("a", { class: "govuk-link", href: all }, "查这一级的全部课程")),
  );
}

function shown(courses: readonly Open[] | string, level: LevelAnswer["level"]): HTMLElement[] {
  if (typeof courses === "string") return [element("p", {}, `课程没有取到：${courses}`)];
  const own = courses.filter((course) => course.level === level);
  if (own.length === 0) {
    return [element("p", {}, "登记册里现在没有能报名的课程。没有列出不等于没有；报名评价也不一定要先上课。")];
  }
  const items = own
    .slice(0, SHOWN)
    .map((course) =>
      element(
        "li",
        {},
        element("a", { class: "govuk-link", href: courseUrl(course) }, course.title),
        `，${course.provider?.name ?? "没有写谁办"}`,
        course.joinBy === null ? null : `，${chineseDay(course.joinBy)}前可以报名`,
        ...courseWarnings(course),
      ),
    );
  return [element("ul", { class: "govuk-list govuk-list--bullet" }, ...items)];
}
