import type { Tag } from "../../model/course.js";
import { element } from "../element";

/** Where a course stands, in short. */
export function courseTags(tags: readonly Tag[]): HTMLElement {
  return element(
    "span",
    { class: "course-tags" },
    ...tags.map(({ kind, text }) => element("span", { class: `course-tag course-tag--${kind}` }, text)),
  );
}
