import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { leftOrganizations } from "../model/left-organizations.js";
import { registerApi, SNAPSHOT } from "../model/snapshot-folder.js";
import { operationId } from "./operation-ids.js";

/**
 * Fetches all answers that the site is built from, from the API at REGISTER_API, and stores them where model/snapshot.js reads
 * them. Without REGISTER_API it does nothing, and the committed answers are used.
 */
const OPERATIONS = "../schema/operations/site";
/** For these, the newest are enough; their page states the number of earlier ones. */
const NEWEST = new Set(["changes"]);
/** The rate limit may delay requests to a register with many plans. */
const MOST_ATTEMPTS = 20;

if (registerApi !== "") await takeSnapshot();

async function takeSnapshot() {
  rmSync(SNAPSHOT, { recursive: true, force: true });
  const before = await version();
  const operations = readdirSync(OPERATIONS)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => name.replace(".graphql", ""))
    .filter((name) => !readFileSync(join(OPERATIONS, `${name}.graphql`), "utf8").includes("($"));
  for (const operation of operations) store(operation, whole(operation, await ask(operation, {})));
  for (const { id, plans } of [...stored("Organizations").organizations.nodes, ...(await storeLeftOwners())]) {
    for (const { year } of plans) {
      store(`AssessmentPlan/${id}-${year}`, await ask("AssessmentPlan", { organization: id, year }));
    }
  }
  store("Downloads", await answer(`${registerApi}/downloads/index.json`, {}));
  if ((await version()) !== before)
    throw new Error("Another version of the data was published meanwhile; build again.");
}

/** Which state of the reference data the register serves. */
async function version() {
  return (await answer(`${registerApi}/downloads/index.json`, {})).dataVersion;
}

/** Stores the organizations that the catalogue in force no longer lists. */
async function storeLeftOwners() {
  const left = leftOrganizations(stored("Editions").catalogueEditions, stored("Catalogue").catalogueItems.nodes);
  const owners = [];
  for (const { id } of left) {
    const listings = await ask("OrganizationListings", { id });
    store(`OrganizationListings/${id}`, listings);
    owners.push(...listings.organizationListings.slice(0, 1).map((/** @type {any} */ it) => it.organization));
  }
  return owners;
}

/** @param {string} operation */
function stored(operation) {
  return JSON.parse(readFileSync(join(SNAPSHOT, `${operation}.json`), "utf8"));
}

/**
 * @param {string} operation
 * @param {object} variables
 */
async function ask(operation, variables) {
  const documentId = operationId(join(OPERATIONS, `${operation}.graphql`));
  const { data, errors } = await answer(`${registerApi}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ documentId, variables }),
  });
  if (!data || errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
  return data;
}

/**
 * @param {string} address
 * @param {RequestInit} request
 */
async function answer(address, request) {
  let response = await fetch(address, request);
  for (let attempt = 1; response.headers.has("Retry-After") && attempt < MOST_ATTEMPTS; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get("Retry-After"))));
    response = await fetch(address, request);
  }
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/**
 * The answer, unless it lacks entries: pages are built from whole lists.
 *
 * @param {string} operation
 * @param {Record<string, { totalCount?: number, nodes?: unknown[] }>} data
 */
function whole(operation, data) {
  for (const [list, { totalCount, nodes }] of Object.entries(data)) {
    if (NEWEST.has(list) || totalCount === undefined || nodes === undefined || totalCount === nodes.length) continue;
    throw new Error(`${operation} has ${nodes.length} of ${totalCount} entries.`);
  }
  return data;
}

/**
 * @param {string} name
 * @param {unknown} data
 */
function store(name, data) {
  const file = join(SNAPSHOT, `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
