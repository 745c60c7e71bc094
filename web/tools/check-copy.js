import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Chinese copy takes full-width marks. Fails with the place of every half-width one beside a Chinese character. */
const HALF_WIDTH = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/gu;
const TEMPLATE_CODE = /\{#[\s\S]*?#\}|\{%[\s\S]*?%\}/g;
const STRING = /(["'`])(?:\\.|(?!\1)[^\\])*?\1/g;

/** @param {string} text */
const blank = (text) => text.replace(/[^\n]/g, " ");

/** @param {string} source */
const stringsOnly = (source) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, blank);
  let end = 0;
  let kept = "";
  for (const { 0: found, index } of code.matchAll(STRING)) {
    kept += blank(code.slice(end, index)) + found;
    end = index + found.length;
  }
  return kept;
};

/** @type {[string, RegExp, (source: string) => string][]} */
const COPY = [
  ["pages", /\.njk$/, (source) => source.replace(TEMPLATE_CODE, blank)],
  ["browser", /(?<!\.test)\.ts$/, stringsOnly],
  ["widgets", /(?<!\.test)\.ts$/, stringsOnly],
  ["mini-program", /\.wxml$/, (source) => source.replace(/\{\{[\s\S]*?\}\}/g, blank)],
  ["mini-program", /(?<!\.test)\.ts$/, stringsOnly],
  ["model", /(?<!\.test)\.js$/, stringsOnly],
];

const faults = COPY.flatMap(([folder, wanted, copyOf]) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => wanted.test(name))
    .flatMap((name) => {
      const copy = copyOf(readFileSync(join(folder, name), "utf8"));
      return [...copy.matchAll(HALF_WIDTH)].map(
        ({ 0: found, index }) => `${join(folder, name)}:${copy.slice(0, index).split("\n").length}: ${found}`,
      );
    }),
);

for (const fault of faults) console.error(`Half-width mark beside Chinese: ${fault}`);
if (faults.length > 0) process.exit(1);
console.log("Copy: no half-width marks beside Chinese.");
