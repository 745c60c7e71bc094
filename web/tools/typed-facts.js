/**
 * Finds facts typed into templates or scripts, where they have no citation and data changes do not reach them: numbers with a unit,
 * days, document numbers, telephone numbers and addresses in visible text.
 */

const NUMBERS =
  /\d[\d,.]*\s*(?:年|个?月|日|周岁|岁|天|小时|分钟|个工作日|元|[％%]|分(?!享|钟)|次|科|份|张|家|项|像素|KB|MB|万|位)/;
const NUMERALS = /[两二三四五六七八九十百千万]+多?(?:年|个月|周岁|岁|天|个工作日|元|成|科|次|家|份|项|张|本)/;
const PRINTED = /〔20\d\d〕|20\d\d年|\d{3,4}-\d{7,8}|400-\d{3}|(?<![\d-])1\d{10}(?!\d)/;
const ADDRESS = /https?:\/\/(?!.*\bexample\b)|\bwww\.[a-z]/;

/**
 * The Chinese copy of a source file, piece by piece, without examples.
 *
 * @param {string} name
 * @param {string} source
 * @returns {string[]}
 */
export function copyOf(name, source) {
  const pieces = /\.(?:njk|wxml)$/.test(name) ? ofTemplate(source) : ofScript(source);
  return pieces
    .map((piece) => piece.replace(/例如[^。；]*/g, "").trim())
    .filter((piece) => /[\u4e00-\u9fff]/.test(piece));
}

/** @param {string} source */
function ofTemplate(source) {
  const code = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
  const text = source
    .replace(/\{#[\s\S]*?#\}/g, "")
    .replace(/<(?:script|style|code|pre)\b[\s\S]*?<\/(?:script|style|code|pre)>/g, "");
  const literals = [...text.matchAll(code)].flatMap(([expression]) => literalsOf(expression));
  const plain = text.replace(code, "\u0000").replace(/<[^>]*>/g, "\n");
  return [...literals, ...plain.split("\n")];
}

/** @param {string} source */
function ofScript(source) {
  return literalsOf(source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, ""));
}

/** @param {string} code */
function literalsOf(code) {
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, double, single, template]) => double ?? single ?? (template ?? "").replace(/\$\{[^}]*\}/g, "\u0000"),
  );
}

/** The pieces of the copy that state a fact. @param {string} name @param {string} source */
export function typedFacts(name, source) {
  return copyOf(name, source).filter((piece) =>
    [NUMBERS, NUMERALS, PRINTED, ADDRESS].some((pattern) => pattern.test(piece)),
  );
}
