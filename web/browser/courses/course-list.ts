import type { CoursesQuery } from "../../generated/operations.ts";
import { card } from "../../model/course.js";
import { element } from "../element";
import { courseTags } from "./course-tags";
import { courseWarnings } from "./course-warnings";

export type ListedCourse = CoursesQuery["courses"]["nodes"][number];

/** Courses as items of a list, as the macro `list` of macros/courses.njk writes them. */
export function courseItems(courses: readonly ListedCourse[]): HTMLElement[] {
  return courses.map((course) => {
    const { href, title, tags, lead, facts } = card(course);
    return element(
      "li",
      { class: "course" },
      element(
        "h3",
        { class: "course__title" },
        element("a", { class: "govuk-link", href }, title),
        " ",
        courseTags(tags),
      ),
      ...courseWarnings(course),
      element("p", { class: "course__lead" }, lead),
      element(
        "dl",
        { class: "course__facts" },
        ...facts.map(({ label, text, unknown }) =>
          element("div", {}, element("dt", {}, label), element("dd", unknown ? { class: "quiet" } : {}, text)),
        ),
      ),
    );
  });
}
