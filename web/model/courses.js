import { byKey } from "./by-key.js";
import { card, HOME, leadsTo, promises, tags } from "./course.js";
import { facts } from "./course-facts.js";
import * as snapshot from "./snapshot.js";

/**
 * The courses in the source documents, as their pages show them. Courses that providers publish are fetched when a page opens.
 *
 * @typedef {import("./course.js").Course} Course
 */
const { haimenProvider, ...announced } = snapshot.sourceCourses;

/**
 * Further details from a source, under a heading for each topic. What is printed of an empty field stands in the place of the field.
 *
 * @type {Partial<Record<import("../generated/operations.ts").CourseDetailTopic, string>>}
 */
const TOPICS = {
  AUDIENCE: "面向谁",
  CONTENT: "学什么",
  EXAM: "怎样考试",
  RESULTS: "在哪里查成绩和证书",
  SCORES_KEPT: "成绩保留",
  ISSUER: "谁发证书",
  COST: "费用和奖励",
  QUOTA: "推荐名额",
};

const courses = Object.entries(announced).map(([alias, course]) => {
  if (course === null) throw new Error(`The register has no course for ${alias} of SourceCourses.graphql.`);
  return {
    ...course,
    path: `/courses/${course.id}/`,
    leadsTo: leadsTo(course.occupation, course.level),
    card: card(course),
    finished: course.status === "FINISHED",
    promises: promises(course),
    tags: tags(course),
    facts: facts(course),
    further: parts(course.details),
  };
});

/**
 * The details by topic and place: what stands together has one citation.
 *
 * @typedef {NonNullable<typeof announced.trainer3>["details"][number]} Detail
 * @param {readonly Detail[]} details
 */
function parts(details) {
  const further = details.filter(({ topic }) => topic in TOPICS);
  return Object.values(byKey(further, ({ topic }) => topic)).map((entries) => ({
    title: TOPICS[/** @type {Detail} */ (entries[0]).topic],
    entries,
    citation: {
      .../** @type {Detail} */ (entries[0]).citation,
      locator: [...new Set(entries.map(({ citation }) => citation.locator))].join("；"),
      printedText: null,
    },
  }));
}

/** In the order of the API: the most recently announced first, then the first to start. */
const ordered = [...courses].sort(
  (a, b) => later(a.publishedAt, b.publishedAt) || sooner(a.startsOn, b.startsOn) || a.id.localeCompare(b.id),
);

/** The courses of Shanghai. */
export const shanghaiCourses = ordered.filter(({ jurisdiction }) => jurisdiction === HOME);

/** Courses of other places, which are listed separately. */
export const otherCourses = ordered.filter(({ jurisdiction }) => jurisdiction !== HOME);

export const sourceCourses = ordered;

/** Their providers, as far as the sources say. */
export const sourceProviders = [haimenProvider].map((provider) => {
  if (provider === null) throw new Error("The register does not have the provider of SourceCourses.graphql.");
  return {
    ...provider,
    path: `/providers/${provider.id}/`,
    courses: ordered.filter((course) => course.provider?.id === provider.id),
  };
});

/** The courses of an occupation, by its code. */
export const coursesByOccupation = Object.fromEntries(
  [...new Set(shanghaiCourses.flatMap(({ occupation }) => occupation?.code ?? []))].map((code) => [
    code,
    shanghaiCourses.filter(({ occupation }) => occupation?.code === code),
  ]),
);

/**
 * @param {string | null} a
 * @param {string | null} b
 */
function later(a, b) {
  return (b ?? "").localeCompare(a ?? "");
}

/**
 * @param {string | null} a
 * @param {string | null} b
 */
function sooner(a, b) {
  return (a ?? "9999").localeCompare(b ?? "9999");
}
