import operation from "../../../schema/operations/site/Courses.graphql";
import type { CoursesQuery } from "../../generated/operations.ts";
import { api } from "../api";
import { element } from "../element";
import { failureWords } from "../failure-words";

/** Maximum number of courses on an occupation's page, which links to all of them. */
const SHOWN = 5;

/** The courses of one occupation, those that can still be joined first. The built content stays when the API is down. */
async function occupationCourses(root: HTMLElement): Promise<void> {
  const filter = { occupation: root.dataset.occupation, unfinished: true };
  const [{ courses }, { courseItems }] = await Promise.all([
    api.read<CoursesQuery>(operation, { filter, first: SHOWN }),
    import("./course-list"),
  ]);
  if (courses.totalCount === 0) return;
  const list = element("ol", { class: "courses" }, ...courseItems(courses.nodes));
  root.replaceChildren(list);
}

for (const root of document.querySelectorAll<HTMLElement>("[data-occupation-courses]")) {
  occupationCourses(root).catch((failure) => {
    root.append(element("p", { class: "quiet" }, `${failureWords(failure)}这里可能缺培训机构新发布的课程。`));
  });
}
