import { readFileSync } from "node:fs";

/**
 * Programs that partners can copy, as they stand in `examples/`. Backend's PartnerExamplesTest takes them from the built page
 * and runs them.
 *
 * @param {string} name
 */
const example = (name) => ({ name, text: readFileSync(`examples/${name}`, "utf8").trimEnd() });

const LANGUAGES = ["curl", "Java", "Python", "JavaScript"];

/** @param {readonly string[]} names in the order of the languages */
const ofAll = (names) => names.map((name, place) => ({ language: LANGUAGES[place], ...example(name) }));

export default {
  verify: ofAll(["verify.sh", "Verify.java", "verify.py", "verify.mjs"]),
  file: ofAll(["file.sh", "VerifyFile.java", "file.py", "file.mjs"]),
  receipt: ofAll(["receipt.sh", "CheckReceipt.java", "receipt.py", "receipt.mjs"]),
  check: ofAll(["check.sh", "Check.java", "check.py", "check.mjs"]),
  lookups: example("lookups.csv"),
  checked: example("check.tsv"),
};
