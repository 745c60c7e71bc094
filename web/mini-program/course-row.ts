import type { CoursesQuery } from "../generated/mini-program-operations.ts";
import { start, tags } from "../model/course.js";
import { chineseDay } from "../model/dates.js";

/** A course in a list, in words. */
export function courseRow(course: CoursesQuery["courses"]["nodes"][number]) {
  const { id, title, provider, applyBy } = course;
  return {
    id,
    title,
    tags: tags(course),
    provider: provider?.name ?? "没有写谁办",
    days: `开课${start(course) ?? "没有写"}，报名截止${applyBy === null ? "没有写" : chineseDay(applyBy)}`,
  };
}

export type CourseRow = ReturnType<typeof courseRow>;
