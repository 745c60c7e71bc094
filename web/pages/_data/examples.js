import { readFileSync } from "node:fs";

/**
 * Programs that partners can copy, as they stand in `examples/`. Backend's PartnerExamplesTest takes them from the built page
 * and runs them.
 *
 * @param {string} name
 */
const example = (name) => ({ name, text: readFileSync(`examples/${name}`, "utf8").trimEnd() });

const LANGUAGES = { sh: "curl", java: "Java", py: "Python", mjs: "JavaScript", ts: "TypeScript" };

/** @param {readonly string[]} names */
const ofAll = (names) =>
  names.map((name) => ({
    language: LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (name.replace(/^.*\./, "").toLowerCase())],
    ...example(name),
  }));

/** A query of the guide, whose first line says in Chinese what it is for. @param {string} name @param {string} [variables] */
function query(name, variables = "") {
  const [title = "", ...rest] = example(`guide/${name}`).text.split("\n");
  return { name, variables, title: title.replace(/^# /, ""), text: rest.join("\n") };
}

/** What a spreadsheet of the school opens, in the encoding it expects. @param {string} text */
const forSpreadsheets = (text) => `\ufeff${text.replaceAll("\n", "\r\n")}\r\n`;

export default {
  verify: ofAll(["verify.sh", "Verify.java", "verify.py", "verify.mjs"]),
  file: ofAll(["file.sh", "VerifyFile.java", "file.py", "file.mjs"]),
  receipt: ofAll(["receipt.sh", "CheckReceipt.java", "receipt.py", "receipt.mjs"]),
  check: ofAll(["check.sh", "Check.java", "check.py", "check.mjs"]),
  query: ofAll(["query.sh", "query.ts", "Query.java", "query.py"]),
  guide: [
    query("occupation.graphql", '{"code": "4-07-03-05"}'),
    query("search.graphql", '{"text": "月嫂 三级"}'),
    query("items.graphql"),
    query("rounds.graphql", '{"organization": "org-015", "year": 2026}'),
    query("changes.graphql", '{"since": "2020-01-01T00:00:00+08:00"}'),
    query("version.graphql"),
  ],
  courses: example("courses.csv"),
  coursesTemplate: forSpreadsheets(example("courses.csv").text),
  publish: example("courses.sh"),
  client: example("client.ts"),
  lookups: example("lookups.csv"),
  checked: example("check.tsv"),
};
