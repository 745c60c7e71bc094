import type { SkillLevel } from "../../generated/operations.ts";

/** What a receipt says of a certificate; see backend/certificates.md. */
export interface ReceiptCertificate {
  number_hash: string;
  status: "VALID" | "VOID";
  occupation: string;
  level: SkillLevel;
  organization: string;
  issued_on: string;
  sample: boolean;
  status_list: { idx: number; uri: string };
}

/** What a receipt says. Times are seconds since 1970. */
export interface ReceiptClaims {
  iss: string;
  iat: number;
  exp: number;
  data_version: string;
  asked: { by: "ByNumber" | "ByIdentity" | "ByShareCode"; salt: string; name_form?: number; hash: string };
  certificates: readonly ReceiptCertificate[];
}
