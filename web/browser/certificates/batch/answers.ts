import Papa from "papaparse";
import type { CertificateStatusReason } from "../../../generated/operations.ts";
import type { Lookup } from "./lookups";
import { referenceOf } from "./sent-file";

export interface FoundCertificate {
  readonly number: string;
  /** Why it is void; null when it is valid. */
  readonly void: CertificateStatusReason | null;
  readonly level: string;
  readonly issuedOn: string;
  readonly occupation: string;
  readonly organization: string;
}

/** The register's answer for a row. */
export type RowAnswer =
  | { readonly outcome: "MATCHED"; readonly certificates: readonly FoundCertificate[] }
  | { readonly outcome: "NOT_MATCHED" | "RATE_LIMITED" }
  | { readonly outcome: "REJECTED"; readonly problem: string };

export type Answers = ReadonlyMap<number, RowAnswer>;

/** The result does not belong to these lookups. None of it may be shown for any row. */
export class WrongResult extends Error {
  override name = "WrongResult";
}

type Line = Record<string, string | undefined>;

/**
 * The answers by row. They are matched by the line and the reference that come back, never by order. Rows without an answer are
 * absent.
 *
 * @throws WrongResult when a line was not sent, or has the reference of another
 */
export function answersOf(result: string, asked: readonly Lookup[]): Answers {
  const rows = new Set(asked.map(({ row }) => row));
  const answers = new Map<number, RowAnswer>();
  const { data } = Papa.parse<Line>(result, { header: true, delimiter: ",", newline: "\n", skipEmptyLines: true });
  for (const line of data) {
    const row = Number(line.line);
    if (!rows.has(row) || line.reference !== referenceOf(row)) throw new WrongResult();
    answers.set(row, together(answers.get(row), line));
  }
  return answers;
}

/** A person may have several certificates, each on a line. */
function together(before: RowAnswer | undefined, line: Line): RowAnswer {
  const { outcome, problem = "" } = line;
  if (outcome === "MATCHED") {
    const others = before?.outcome === "MATCHED" ? before.certificates : [];
    return { outcome, certificates: [...others, certificateOf(line)] };
  }
  if (before !== undefined) throw new WrongResult();
  if (outcome === "NOT_MATCHED" || outcome === "RATE_LIMITED") return { outcome };
  if (outcome === "REJECTED") return { outcome, problem };
  throw new WrongResult();
}

function certificateOf(line: Line): FoundCertificate {
  const { number, status, level = "", issued_on: issuedOn = "", occupation_code: occupation = "" } = line;
  if (!number || (status !== "VALID" && status !== "VOID")) throw new WrongResult();
  return {
    number,
    void: status === "VOID" ? ((line.status_reason || "OTHER") as CertificateStatusReason) : null,
    level,
    issuedOn,
    occupation,
    organization: line.organization ?? "",
  };
}
