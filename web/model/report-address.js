/**
 * How a reader can report an error: an address with {subject} and {body} in it, of a mailbox or of a list of issues, named at build as
 * REPORT_ERROR_URL. Without it, no link is shown.
 *
 * @param {string} template
 * @param {string} subject what it is about
 * @param {string} body what is already known: the page, the fact, where it is printed
 */
export function reportAddress(template, subject, body) {
  return template.replaceAll("{subject}", encodeURIComponent(subject)).replaceAll("{body}", encodeURIComponent(body));
}

/** The elements that each state one fact. */
export const FACTS = ["li", "tr", "dd", "p"];
const LONGEST_FACT = 200;

/**
 * How a reader reports that one fact is wrong.
 *
 * @param {string} template
 * @param {{ title: string, address: string, fact: string, citation: string, version?: string }} reported
 */
export function factAddress(template, { title, address, fact, citation, version }) {
  const body = [
    `页面：${title} ${address}`,
    `事实：${fact.slice(0, LONGEST_FACT)}`,
    `出处：${citation}`,
    ...(version === undefined ? [] : [`数据版本：${version}`]),
    "应当是：",
    "",
  ].join("\n");
  return reportAddress(template, `${title}有误`, body);
}
