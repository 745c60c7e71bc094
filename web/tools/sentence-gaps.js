/** Visible text and the attributes that are read out. Code is no sentence. */
const UNREAD = /<(script|style|pre|code)\b[\s\S]*?<\/\1>/g;
const READ_OUT = /\s(?:content|aria-label|title|alt|placeholder|data-label)="([^"]*)"/g;
const INLINE = /<\/?(?:a|abbr|b|bdi|em|i|small|span|strong|sup|sub)\b[^>]*>/g;
const TAG = /<[^>]*>/g;
const AROUND = 12;

/**
 * What is left where a template or a script joins parts and one is missing: a mark that nothing stands before or after, empty brackets,
 * a doubled word, or a value of the program.
 */
const GAP =
  /[：，、；（“《][。，、；：！？）》]|“”|[。！？][。，、；：！？]|的的|\bundefined\b|(?:^|[：，、；。（“])null\b|\bNaN\b|\[object /g;

/**
 * The gaps in the sentences of a page, each with what stands around it.
 *
 * @param {string} html
 */
export function sentenceGaps(html) {
  const read = html.replace(UNREAD, "x");
  const spoken = [...read.matchAll(READ_OUT)].map(([, text = ""]) => text);
  const visible = read.replace(INLINE, "").split(TAG);
  return [...visible, ...spoken].flatMap(gapsIn);
}

/**
 * The same in one text.
 *
 * @param {string} text
 */
export function gapsIn(text) {
  const whole = text.replace(/\s+/g, " ").replace(/(?<=[：，、；（。]) (?=[。，、；：！？）])/g, "");
  return [...whole.matchAll(GAP)].map(({ 0: found, index }) =>
    whole.slice(Math.max(0, index - AROUND), index + found.length + AROUND),
  );
}
