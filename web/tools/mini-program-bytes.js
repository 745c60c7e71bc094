import { gzipSync } from "node:zlib";
import { operationId } from "./operation-ids.js";

/**
 * Prints the table of mini-program/README.md: what the API at BASE_URL sends for each screen, and what it would send for the
 * site's operation that holds the same. Bytes of the answers' bodies, as they are and compressed with gzip.
 */
const OPERATIONS = "../schema/operations";

/** @type {[string, string, object, string, object][]} */
const SCREENS = [
  ["occupations", "Occupations", { text: "chayi" }, "Occupations", {}],
  ["occupation", "Occupation", { code: "4-07-03-05" }, "Occupations", {}],
  ["courses", "Courses", { occupation: "4-07-03-02" }, "Courses", { filter: { occupation: "4-07-03-02" }, first: 10 }],
  ["rounds", "Rounds", { from: null }, "Rounds", { first: 20 }],
  ["course", "Course", { id: "changfeng-2024-2" }, "Course", { id: "changfeng-2024-2" }],
];

const base = process.env.BASE_URL;
if (!base) throw new Error("Set BASE_URL to the address of a running server, without a path.");

/**
 * @param {string} client
 * @param {string} operation
 * @param {object} variables
 */
async function bytes(client, operation, variables) {
  const id = operationId(`${OPERATIONS}/${client}/${operation}.graphql`);
  const query = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const response = await fetch(`${base}/graphql?${query}`, { headers: { Accept: "application/json" } });
  const body = Buffer.from(await response.arrayBuffer());
  if (!response.ok || body.includes('"errors"')) throw new Error(`${client}/${operation}: ${body}`);
  return { plain: body.length, gzipped: gzipSync(body).length };
}

console.log("| screen | own operation | bytes | gzip | site's operation | bytes | gzip |");
console.log("| --- | --- | ---: | ---: | --- | ---: | ---: |");
for (const [screen, own, ownVariables, site, siteVariables] of SCREENS) {
  const asked = await bytes("mini-program", own, ownVariables);
  const instead = await bytes("site", site, siteVariables);
  console.log(
    `| ${screen} | \`${own}\` | ${asked.plain} | ${asked.gzipped} | \`${site}\` | ${instead.plain} | ${instead.gzipped} |`,
  );
}
