/** How readers report errors, as REPORT_ERROR_URL names it at build; empty when it is not named. */
export const reportTemplate = checked(process.env.REPORT_ERROR_URL ?? "");

/** Only a mailbox or a page can be meant. @param {string} template */
function checked(template) {
  if (template !== "" && !/^(?:mailto:|https:\/\/)\S+$/.test(template)) {
    throw new Error("REPORT_ERROR_URL is neither a mailto: nor an https: address.");
  }
  return template;
}
