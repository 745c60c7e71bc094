import { readFileSync } from "node:fs";
import { leftOrganizations as leftOf } from "./left-organizations.js";
import { SNAPSHOT } from "./snapshot-folder.js";

/**
 * The stored answers of the site's operations. Pages are built from these files alone: those that are committed, or those that
 * tools/take-snapshot.js has asked an API for.
 *
 * @import {
 *   ApplicationFormsQuery, AssessmentPlanQuery, CatalogueQuery, ChangesQuery, EditionsQuery, FormerIdsQuery, OccupationsQuery,
 *   OrganizationListingsQuery, OrganizationsQuery, RuleSetsQuery, SearchVocabularyQuery, SelectionRoundsQuery, SourceCoursesQuery, SourcesQuery, SubsidySchemesQuery
 * } from "../generated/operations.ts"
 */

/** @param {string} operation */
const read = (operation) =>
  JSON.parse(readFileSync(new URL(`../${SNAPSHOT}/${operation}.json`, import.meta.url), "utf8"));

/** @type {ApplicationFormsQuery} */
export const applicationForms = read("ApplicationForms");
/** @type {ChangesQuery} */
export const changes = read("Changes");
/** @type {EditionsQuery} */
export const editions = read("Editions");
/** @type {CatalogueQuery} */
export const catalogue = read("Catalogue");
/** @type {FormerIdsQuery} */
export const formerIds = read("FormerIds");
/** @type {OccupationsQuery} */
export const occupations = read("Occupations");
/** @type {OrganizationsQuery} */
export const organizations = read("Organizations");
/** The organizations that the catalogue in force no longer lists, with what the editions say about them. */
export const leftOrganizations = leftOf(editions.catalogueEditions, catalogue.catalogueItems.nodes);
/**
 * The same organizations as in the last edition that lists them, with their plans. Each has an answer of its own.
 *
 * @type {OrganizationListingsQuery["organizationListings"][number]["organization"][]}
 */
export const leftOwners = leftOrganizations.flatMap(
  ({ id }) => read(`OrganizationListings/${id}`).organizationListings[0]?.organization ?? [],
);
/**
 * Each plan of the organizations has an answer of its own.
 *
 * @type {AssessmentPlanQuery[]}
 */
export const assessmentPlans = [...organizations.organizations.nodes, ...leftOwners].flatMap(({ id, plans }) =>
  plans.map(({ year }) => read(`AssessmentPlan/${id}-${year}`)),
);
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
 *   dataVersion: string, verifiedOn: string, archive: { path: string }, dataPackage: string, csvw: string,
 *   tables: { name: string, title: string, live: boolean, rows?: number, csv: File, json: File }[]
 * }}
 */
export const downloads = read("Downloads");
