/** So many names a page shows of an occupation or an organization; all of them are found. */
const MOST_CALLED = 16;

/**
 * What people call an occupation or an organization: names and short forms, not what they type instead. Former names stand apart.
 *
 * @param {readonly { text: string, kind: string }[]} titles
 */
export function calledNames(titles) {
  /** @param {string[]} kinds */
  const texts = (...kinds) => [...new Set(titles.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))];
  return { common: texts("COMMON_NAME", "ABBREVIATION").slice(0, MOST_CALLED), former: texts("FORMER_NAME") };
}
