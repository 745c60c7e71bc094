import { readFileSync } from "node:fs";

/**
 * The stored answers of the site's operations. Pages are built from these files alone, so a build needs no server.
 *
 * @import {
 *   AssessmentPlanQuery, CatalogueQuery, OccupationsQuery, OrganizationsQuery, RuleSetsQuery, SelectionRoundsQuery,
 *   SourceCoursesQuery, SourcesQuery
 * } from "../generated/operations.ts"
 */

/** @param {string} operation */
const read = (operation) =>
  JSON.parse(readFileSync(new URL(`../data/snapshot/${operation}.json`, import.meta.url), "utf8"));

/** @type {AssessmentPlanQuery} */
export const assessmentPlan = read("AssessmentPlan");
/** @type {CatalogueQuery} */
export const catalogue = read("Catalogue");
/** @type {OccupationsQuery} */
export const occupations = read("Occupations");
/** @type {OrganizationsQuery} */
export const organizations = read("Organizations");
/** @type {RuleSetsQuery} */
export const ruleSets = read("RuleSets");
/** @type {SelectionRoundsQuery} */
export const selectionRounds = read("SelectionRounds");
/** @type {SourceCoursesQuery} */
export const sourceCourses = read("SourceCourses");
/** @type {SourcesQuery} */
export const sources = read("Sources");
