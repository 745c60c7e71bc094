import { DOCUMENT_TYPES, VOID_REASONS } from "../../model/certificate.js";
import { register } from "../../model/register.js";

/** What the pages about certificates need. */
export default {
  documentTypes: DOCUMENT_TYPES,
  voidReasons: Object.values(VOID_REASONS),
  /** What codes and ids in receipts are called. */
  names: {
    occupations: Object.fromEntries(register.occupations.map(({ code, name }) => [code, name])),
    organizations: Object.fromEntries(register.organizations.map(({ id, name }) => [id, name])),
  },
};
