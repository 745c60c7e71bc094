import type { CertificateLookupInput, IdentityDocumentType } from "../../generated/operations.ts";
import type { Reader } from "../checks/form";
import { codeProblem, nameProblem, numberProblem, residentNumberProblem } from "./typed";

/** Reads the fields of the macro `facts`: two facts that belong together, or a share code. */
export function readLookup(reader: Reader): CertificateLookupInput {
  const by = reader.choice("by");
  if (by === "identity") {
    const documentType = reader.choice("document-type") as IdentityDocumentType;
    const checked = documentType === "RESIDENT_IDENTITY_CARD" || documentType === "RESIDENCE_PERMIT";
    return {
      byIdentity: {
        documentType,
        documentNumber: written(reader, "document-number", checked ? residentNumberProblem : () => null),
        holderName: written(reader, "identity-name", nameProblem),
      },
    };
  }
  if (by === "code") return { byShareCode: { code: written(reader, "code", codeProblem) } };
  if (by === "") return { byShareCode: { code: "" } };
  return {
    byNumber: {
      number: written(reader, "number", numberProblem),
      holderName: written(reader, "number-name", nameProblem),
    },
  };
}

/** What is written, with a fault when it cannot be right. That says nothing of what there is. */
export function written(reader: Reader, name: string, problem: (text: string) => string | null): string {
  const text = reader.text(name);
  const wrong = text === "" ? null : problem(text);
  if (wrong !== null) reader.faults.push({ id: name, message: wrong });
  return text;
}
