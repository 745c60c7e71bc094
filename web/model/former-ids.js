import * as snapshot from "./snapshot.js";

/**
 * The pages at former addresses, which say what became of their ids.
 *
 * @import { FormerIdKind } from "../generated/operations.ts"
 */

/** The kinds that have a page for each id. @type {Partial<Record<FormerIdKind, { folder: string, list: string, what: string }>>} */
const PAGES = {
  ORGANIZATION: { folder: "/organizations/", list: "/organizations/", what: "评价机构" },
  OCCUPATION: { folder: "/occupations/", list: "/occupations/", what: "职业" },
  ASSESSMENT_ROUND: { folder: "/rounds/", list: "/rounds/", what: "考试日历" },
  SOURCE_DOCUMENT: { folder: "/sources/", list: "/sources/", what: "来源" },
  COURSE: { folder: "/courses/", list: "/courses/", what: "培训课程" },
  TRAINING_PROVIDER: { folder: "/providers/", list: "/courses/", what: "培训课程" },
};

/** The years of the plans that an organization has. @param {string | null} organization */
const yearsOf = (organization) =>
  snapshot.organizations.organizations.nodes.find(({ id }) => id === organization)?.plans.map(({ year }) => year) ?? [];

export const formerIds = snapshot.formerIds.formerIds.flatMap(({ kind, id, successor, explanation }) => {
  const page = PAGES[kind];
  if (page === undefined) return [];
  // The plans of an organization have pages below its own.
  const below = kind === "ORGANIZATION" ? yearsOf(successor).map((year) => `plans/${year}/`) : [];
  return ["", ...below].map((path) => ({
    ...page,
    id,
    explanation,
    url: `${page.folder}${id}/${path}`,
    successor: successor === null ? null : `${page.folder}${successor}/${path}`,
  }));
});
