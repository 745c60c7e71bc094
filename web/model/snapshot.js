import { readFileSync } from "node:fs";

/**
 * The stored answers of the site's operations. Pages are built from these files alone, so a build needs no server.
 *
 * @import {
 *   AssessmentPlanQuery, CatalogueQuery, ChangesQuery, EditionsQuery, OccupationsQuery, OrganizationsQuery, RuleSetsQuery,
 *   SearchVocabularyQuery, SelectionRoundsQuery, SourceCoursesQuery, SourcesQuery, SubsidySchemesQuery
 * } from "../generated/operations.ts"
 */

/** @param {string} operation */
const read = (operation) =>
  JSON.parse(readFileSync(new URL(`../data/snapshot/${operation}.json`, import.meta.url), "utf8"));

/** @type {AssessmentPlanQuery} */
export const assessmentPlan = read("AssessmentPlan");
/** @type {ChangesQuery} */
export const changes = read("Changes");
/** @type {EditionsQuery} */
export const editions = read("Editions");
/** @type {CatalogueQuery} */
export const catalogue = read("Catalogue");
/** @type {OccupationsQuery} */
export const occupations = read("Occupations");
/** @type {OrganizationsQuery} */
export const organizations = read("Organizations");
/** @type {RuleSetsQuery} */
export const ruleSets = read("RuleSets");
/** @type {SearchVocabularyQuery} */
export const searchVocabulary = read("SearchVocabulary");
/** @type {SelectionRoundsQuery} */
export const selectionRounds = read("SelectionRounds");
/** @type {SourceCoursesQuery} */
export const sourceCourses = read("SourceCourses");
/** @type {SourcesQuery} */
export const sources = read("Sources");
/** @type {SubsidySchemesQuery} */
export const subsidySchemes = read("SubsidySchemes");

/**
 * The list of the files to download, which the API gives at `/downloads/index.json`.
 *
 * @typedef {{ path: string, bytes?: number }} File
 * @type {{
 *   dataVersion: string, verifiedOn: string, archive: { path: string },
 *   tables: { name: string, title: string, live: boolean, rows?: number, csv: File, json: File }[]
 * }}
 */
export const downloads = read("Downloads");
