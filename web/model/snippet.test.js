import { expect, it } from "vitest";
import { contrastOnWhite, embedPath, snippet, snippetFault, widgetsQuery } from "./snippet.js";
import { WIDGETS } from "./widgets.js";

const register = { origin: "https://register.example", query: "", version: "1.1.0", integrity: "sha384-abc" };
const [courses, ladder, eligibility] = WIDGETS;
if (courses === undefined || ladder === undefined || eligibility === undefined)
  throw new Error("There are no widgets.");

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

it("frames without any script for sites that allow none, and with one that gives the height", () => {
  const choice = { occupation: "4-07-03-05" };
  expect(snippet(register, ladder, choice, "frame")).not.toContain("<script");
  expect(snippet(register, ladder, choice, "frame-height")).toBe(
    `${snippet(register, ladder, choice, "frame")}\n<script type="module" src="https://register.example/widgets/v1/frame.js"></script>`,
  );
});

it("says why a snippet would not work", () => {
  for (const widget of [ladder, eligibility]) {
    expect(snippetFault(widget, { school: "s-1", occupation: "" })).toBe("请选一个职业。");
    expect(snippetFault(widget, { occupation: "4-07-03-05" })).toBeNull();
  }
  expect(snippetFault(courses, {})).toBe("请选一个职业，或者填学校的编号。");
  expect(snippetFault(courses, { school: "s-1" })).toBeNull();
  expect(snippetFault(courses, { occupation: "4-07-03-05" })).toBeNull();
  expect(snippetFault(courses, { school: "某某 学校" })).toContain("学校的编号");
  expect(snippetFault(ladder, { occupation: "4-07-03-05", accent: "#ffd84d" })).toContain("看不清");
  expect(snippetFault(ladder, { occupation: "4-07-03-05", accent: "#8a4b00" })).toBeNull();
});

it("reckons contrast as WCAG does", () => {
  expect(contrastOnWhite("#000000")).toBeCloseTo(21);
  expect(contrastOnWhite("#ffffff")).toBeCloseTo(1);
  expect(contrastOnWhite("#767676")).toBeCloseTo(4.54, 2);
});

it("lets nothing that was typed out of its attribute", () => {
  expect(snippet(register, courses, { school: '"><script>' }, "newest")).toContain('school="&quot;>&lt;script>"');
});
