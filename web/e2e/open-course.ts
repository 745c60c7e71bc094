import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** The list's operation, including finished courses, because the register's own courses are finished. */
const everyCourse = readFileSync(
  join(import.meta.dirname, "..", "..", "schema", "operations", "widgets", "CourseList.graphql"),
  "utf8",
).replace("unfinished: true", "unfinished: false");

/** The register's first course as if it were open, and with `changes`. */
export const openCourse = (page: Page, changes: object = {}) =>
  page.route(/\/graphql\?.*limit/, async (route) => {
    const url = new URL(route.request().url());
    url.searchParams.delete("documentId");
    url.searchParams.set("query", everyCourse);
    const response = await route.fetch({ url: url.href });
    const answer = await response.json();
    for (const node of answer.data.courses.nodes) Object.assign(node, { status: "OPEN", ...changes });
    await route.fulfill({ response, json: answer });
  });
