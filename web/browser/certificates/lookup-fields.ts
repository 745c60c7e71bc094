import type { CertificateLookupInput, IdentityDocumentType } from "../../generated/operations.ts";
import type { Reader } from "../checks/form";

/**
 * The checks for impossible values. Their script is loaded while the form is filled in. If it is late or missing, the API refuses
 * the same values.
 */
let problems: typeof import("./documents") | null = null;
import("./documents").then(
  (loaded) => {
    problems = loaded;
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
        documentNumber: written(reader, "document-number", (number) =>
          problems?.numberFault(documentType, number, reader.today),
        ),
        holderName: written(reader, "identity-name", (name) => problems?.nameProblem(name)),
      },
    };
  }
  if (by === "code") return { byShareCode: { code: written(reader, "code", (code) => problems?.codeProblem(code)) } };
  if (by === "") return { byShareCode: { code: "" } };
  return {
    byNumber: {
      number: written(reader, "number", (number) => problems?.numberProblem(number)),
      holderName: written(reader, "number-name", (name) => problems?.nameProblem(name)),
    },
  };
}

/** The typed text, with a fault if it cannot be right. The fault reveals nothing about existing certificates. */
function written(reader: Reader, name: string, problem: (text: string) => string | null | undefined): string {
  const text = reader.text(name);
  const wrong = text === "" ? null : problem(text);
  if (wrong) reader.faults.push({ id: name, message: wrong });
  return text;
}
