import operation from "../../../schema/operations/site/Course.graphql";
import type { CourseQuery } from "../../generated/operations.ts";
import type { Fact } from "../../model/course.js";
import { leadsTo, tags } from "../../model/course.js";
import { facts } from "../../model/course-facts.js";
import { api } from "../api";
import { cite } from "../cite";
import { element } from "../element";
import { fetchedPage } from "../fetched-page";
import { instantWords } from "../instant-words";
import { courseTags } from "./course-tags";

type Course = NonNullable<CourseQuery["course"]>;

/** A course that its provider publishes here, as pages/course.njk shows one of the sources. */
async function show(id: string) {
  const { course } = await api.read<CourseQuery>(operation, { id });
  if (course === null) return null;
  void tellSearchEngines(course);
  return {
    title: course.title,
    content: [
      element("span", { class: "govuk-caption-l" }, course.citation ? "来源文件登过的课程" : "培训机构发布的课程"),
      element("h1", { class: "govuk-heading-xl" }, course.title),
      element("p", {}, courseTags(tags(course))),
      ...withdrawal(course),
      ...competition(course),
      ...warnings(course),
      ...lines(course.description),
      element("dl", { class: "govuk-summary-list" }, ...facts(course).map(row)),
      ...notes(course),
      ...assessed(course),
      source(course),
    ],
  };
}

function withdrawal({ status, withdrawnReason }: Course): HTMLElement[] {
  if (status !== "WITHDRAWN") return [];
  return [notice("这门课已经撤回", withdrawnReason ?? "机构没有写原因。")];
}

function competition({ competition: called }: Course): HTMLElement[] {
  if (called === null) return [];
  return [notice("这门课称作竞赛", called.message, ...called.citations.map((citation) => cite(citation)))];
}

/** A promise to pass, or another organization than the catalogue's: the register warns, and does not judge. */
function warnings({ warnings: found }: Course): HTMLElement[] {
  return found
    .filter(({ code }) => code !== "LEVEL_NOT_OFFERED")
    .map(({ message, citations }) => notice("登记册提醒", message, ...citations.map((citation) => cite(citation))));
}

function notice(heading: string, ...words: (Node | string)[]): HTMLElement {
  return element(
    "div",
    { class: "notice" },
    element("div", {}, element("h2", { class: "notice__heading" }, heading), element("p", {}, ...words)),
  );
}

/** Text of the provider, one paragraph a line. */
function lines(text: string | null): HTMLElement[] {
  return (text ?? "")
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => element("p", {}, line));
}

function row({ label, text, href, unknown }: Fact): HTMLElement {
  const value = href === undefined ? text : element("a", { class: "govuk-link", href, rel: "noopener" }, text);
  return element(
    "div",
    { class: "govuk-summary-list__row" },
    element("dt", { class: "govuk-summary-list__key" }, label),
    element("dd", { class: `govuk-summary-list__value${unknown ? " quiet" : ""}` }, value),
  );
}

function notes({ notes: words }: Course): HTMLElement[] {
  if (words.length === 0) return [];
  return [
    element("h2", { class: "govuk-heading-l" }, "登记册的说明"),
    element("ul", { class: "govuk-list govuk-list--bullet" }, ...words.map((note) => element("li", {}, note))),
  ];
}

function assessed({ occupation, level, assessedBy }: Course): HTMLElement[] {
  if (occupation === null) return [];
  const who = assessedBy.map(({ id, name }) =>
    element("li", {}, element("a", { class: "govuk-link", href: `/organizations/${id}/` }, name)),
  );
  const check = `/eligibility/check/?occupation=${occupation.code}`;
  return [
    element("h2", { class: "govuk-heading-l" }, "谁评价"),
    element(
      "p",
      {},
      who.length === 0
        ? "目录里没有机构评价这一级。"
        : `培训和评价是两回事。目录里可以评价${leadsTo(occupation, level)}的机构：`,
    ),
    ...(who.length === 0 ? [] : [element("ul", { class: "govuk-list govuk-list--bullet" }, ...who)]),
    element("p", {}, element("a", { class: "govuk-link action", href: check }, `我能申报${occupation.name}的哪几级？`)),
  ];
}

function source({ citation, publishedAt, updatedAt }: Course): HTMLElement {
  if (citation !== null) return element("p", { class: "source" }, cite(citation));
  const changed = publishedAt !== null && updatedAt > publishedAt ? `，最近更改${instantWords(updatedAt)}` : "";
  const published = publishedAt === null ? "" : `发布于${instantWords(publishedAt)}${changed}。`;
  return element("p", { class: "source" }, `内容由培训机构自己发布并负责，登记册不核实。${published}`);
}

/** Where Trusted Types are enforced the text of every script needs a policy, also of one that is only data. */
function asData(value: object): string {
  const json = JSON.stringify(value);
  const policy = window.trustedTypes?.createPolicy("json-ld", { createScript: (text) => text });
  return (policy?.createScript(json) ?? json) as string;
}

/** The page does without them. */
async function tellSearchEngines(course: Course): Promise<void> {
  const { courseData } = await import("../../model/course-data.js");
  const data = document.createElement("script");
  data.type = "application/ld+json";
  data.text = asData(courseData(course, location.href));
  document.head.append(data);
}

fetchedPage(show, "登记册里没有这门课程");
