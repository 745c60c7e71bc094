import { expect, it } from "vitest";
import { embedPath, snippet, widgetsQuery } from "./snippet.js";
import { WIDGETS } from "./widgets.js";

const register = { origin: "https://register.example", query: "", version: "1.1.0", integrity: "sha384-abc" };
const [courses, ladder] = WIDGETS;
if (courses === undefined || ladder === undefined) throw new Error("There are no widgets.");

it("gives a script, the element with what was chosen, and a link within", () => {
  expect(snippet(register, courses, { school: "s-1", occupation: "", limit: "3", accent: "#8a4b00" }, "newest")).toBe(
    `<script type="module" src="https://register.example/widgets/v1/widgets.js"></script>
<sk-course-list school="s-1" limit="3" style="--sk-accent: #8a4b00">
  <a href="https://register.example/providers/provider/?id=s-1">查看课程</a>
</sk-course-list>`,
  );
});

it("pins a version with its digest", () => {
  expect(snippet(register, ladder, { occupation: "4-07-03-05", limit: "3" }, "pinned")).toBe(
    `<script type="module" src="https://register.example/widgets/1.1.0/widgets.js"
  integrity="sha384-abc" crossorigin="anonymous"></script>
<sk-level-ladder occupation="4-07-03-05">
  <a href="https://register.example/occupations/4-07-03-05/">查看等级</a>
</sk-level-ladder>`,
  );
});

it("tells a script where the API is when that is elsewhere", () => {
  const elsewhere = { ...register, query: widgetsQuery("https://api.example:8443") };
  expect(snippet(elsewhere, ladder, {}, "newest")).toContain(
    'src="https://register.example/widgets/v1/widgets.js?api=https%3A%2F%2Fapi.example%3A8443"',
  );
  expect(snippet(elsewhere, ladder, {}, "pinned")).toContain("widgets/1.1.0/widgets.js?api=https%3A%2F%2Fapi");
  expect(widgetsQuery("")).toBe("");
});

it("frames the page of the same widget", () => {
  const choice = { school: 'a"b', occupation: "4-07-03-05", accent: "#0f5f6b" };
  expect(embedPath(courses, choice)).toBe("/embed/courses/?school=a%22b&occupation=4-07-03-05&accent=0f5f6b");
  expect(snippet(register, courses, choice, "frame")).toContain(
    'src="https://register.example/embed/courses/?school=a%22b&amp;occupation=4-07-03-05&amp;accent=0f5f6b"',
  );
});

it("lets nothing that was typed out of its attribute", () => {
  expect(snippet(register, courses, { school: '"><script>' }, "newest")).toContain('school="&quot;>&lt;script>"');
});
