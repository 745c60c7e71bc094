const OF_A_PLAN = /^plan-(.+)-(\d{4})$/;

/**
 * Where a notice is told of that an organization names for its own plan: on the plan's page. Such a notice is no source document, and has
 * no page of its own.
 *
 * @param {string} document id of the document that a citation names
 */
export function noticeAddress(document) {
  const [, organization, year] = OF_A_PLAN.exec(document) ?? [];
  if (organization === undefined) throw new Error(`No document of the register is ${document}.`);
  return `/organizations/${organization}/plans/${year}/#notice`;
}

/**
 * Whether a document is such a notice.
 *
 * @param {string} document its id
 */
export const isNotice = (document) => OF_A_PLAN.test(document);
