import { reportTemplate } from "./report.js";

/**
 * The operator of the register and the licence of the data, from the build's environment: OPERATOR_NAME, OPERATOR_CONTACT (a
 * `mailto:`, `tel:` or `https:` address), DATA_LICENCE_NAME and DATA_LICENCE_URL. Empty when not set: pages then say so, and never
 * guess.
 */
export const operator = {
  name: (process.env.OPERATOR_NAME ?? "").trim(),
  contact: checked("OPERATOR_CONTACT", /^(?:mailto:|tel:|https:\/\/)\S+$/),
  licence: (process.env.DATA_LICENCE_NAME ?? "").trim(),
  licenceUrl: checked("DATA_LICENCE_URL", /^https:\/\/\S+$/),
  reports: reportTemplate !== "",
};

/** The contact as it is read: without the scheme of mail and telephone. */
export const contactWords = operator.contact.replace(/^(?:mailto|tel):|\?.*$/g, "");

/** @param {string} name of the environment's variable @param {RegExp} form */
function checked(name, form) {
  const text = (process.env[name] ?? "").trim();
  if (text !== "" && !form.test(text)) throw new Error(`${name} is not an address of the kind that README.md says.`);
  return text;
}
