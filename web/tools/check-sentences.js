import { readFileSync } from "node:fs";
import { htmlFiles } from "./html-files.js";
import { sentenceGaps } from "./sentence-gaps.js";

/** Fails with the place of every gap in a sentence of the built pages. */
const faults = htmlFiles().flatMap((file) => sentenceGaps(readFileSync(file, "utf8")).map((gap) => `${file}: ${gap}`));
for (const fault of faults) console.error(`Gap in a sentence: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log("Sentences: no gaps.");
