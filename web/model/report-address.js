/**
 * How a reader can report an error: an address with {subject} and {body} in it, of a mailbox or of a list of issues, named at build as
 * REPORT_ERROR_URL. None is offered when it is not named.
 *
 * @param {string} template
 * @param {string} subject what it is about
 * @param {string} body what is already known: the page, the fact, where it is printed
 */
export function reportAddress(template, subject, body) {
  return template.replaceAll("{subject}", encodeURIComponent(subject)).replaceAll("{body}", encodeURIComponent(body));
}
