const OF_A_PLAN = /^plan-(.+)-(\d{4})$/;
const OF_CONTACT_DETAILS = /^contact-(.+)$/;

/**
 * The address of something that an organization states itself: a notice is on the page of its plan, contact details on the
 * organization's page. It is not a source document and has no page of its own.
 *
 * @param {string} document id of the document that a citation names
 */
export function noticeAddress(document) {
  const [, publisher, year] = OF_A_PLAN.exec(document) ?? [];
  if (publisher !== undefined) return `/organizations/${publisher}/plans/${year}/#notice`;
  const [, reached] = OF_CONTACT_DETAILS.exec(document) ?? [];
  if (reached !== undefined) return `/organizations/${reached}/#contact`;
  throw new Error(`No document of the register is ${document}.`);
}
