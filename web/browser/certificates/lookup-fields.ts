import type { CertificateLookupInput, IdentityDocumentType } from "../../generated/operations.ts";
import type { Reader } from "../checks/form";
import { codeProblem, nameProblem, numberProblem } from "./typed";

/** Its script comes while the form is filled in. Should it be late or lost, the API refuses the same. */
let documents: typeof import("./documents") | null = null;
import("./documents").then(
  (loaded) => {
    documents = loaded;
  },
  () => null,
);

/** Reads the fields of the macro `facts`: two facts that belong together, or a share code. */
export function readLookup(reader: Reader): CertificateLookupInput {
  const by = reader.choice("by");
  if (by === "identity") {
    const documentType = reader.choice("document-type") as IdentityDocumentType;
    return {
      byIdentity: {
        documentType,
        documentNumber: written(
          reader,
          "document-number",
          (number) => documents?.numberFault(documentType, number, reader.today) ?? null,
        ),
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
