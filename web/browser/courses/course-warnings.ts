import { promises } from "../../model/course.js";
import type { Cited } from "../cite";
import { cite } from "../cite";
import { element } from "../element";

interface Warned {
  warnings: readonly { code: string; message: string; citations: readonly Cited[] }[];
}

/** What the register warns readers of: a promise to pass, with the rule that schools answer to. */
export function courseWarnings(course: Warned): HTMLElement[] {
  return promises(course).map(({ message, citations }) =>
    element(
      "p",
      { class: "course__warning" },
      element("strong", {}, "登记册提醒："),
      message,
      ...citations.map((citation) => cite(citation)),
    ),
  );
}
