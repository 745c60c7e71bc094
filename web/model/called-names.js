/** Maximum number of alternative names on a page. The search finds all of them. */
const MOST_CALLED = 16;

/**
 * Other names of an occupation or an organization: names and short forms, not other search terms. Former names are separate.
 *
 * @param {readonly { text: string, kind: string }[]} titles
 */
export function calledNames(titles) {
  /** @param {string[]} kinds */
  const texts = (...kinds) => [...new Set(titles.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text))];
  return { common: texts("COMMON_NAME", "ABBREVIATION").slice(0, MOST_CALLED), former: texts("FORMER_NAME") };
}
