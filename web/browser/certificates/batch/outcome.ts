import type { Answers, FoundCertificate, RowAnswer } from "./answers";
import type { Lookups } from "./lookups";

/** The number of rows by outcome. */
export interface Counts {
  readonly valid: number;
  readonly void: number;
  readonly notMatched: number;
  readonly rateLimited: number;
  /** Could not be looked up. */
  readonly bad: number;
  /** Were sent, but have no answer. */
  readonly unanswered: number;
  /** Rows of those found that are samples, which prove nothing. */
  readonly samples: number;
}

export type Outcome = Exclude<keyof Counts, "samples">;

/** The outcome of a row; undefined means no answer. */
export function outcomeOf(answer: RowAnswer | undefined): Outcome {
  switch (answer?.outcome) {
    case "MATCHED":
      return answer.certificates.some((certificate) => certificate.void !== null) ? "void" : "valid";
    case "NOT_MATCHED":
      return "notMatched";
    case "RATE_LIMITED":
      return "rateLimited";
    case "REJECTED":
      return "bad";
    default:
      return "unanswered";
  }
}

export function countsOf({ asked, problems }: Lookups, answers: Answers): Counts {
  const counts = { valid: 0, void: 0, notMatched: 0, rateLimited: 0, bad: problems.length, unanswered: 0, samples: 0 };
  for (const { row } of asked) {
    const answer = answers.get(row);
    counts[outcomeOf(answer)]++;
    if (answer?.outcome === "MATCHED" && answer.certificates.some(isSample)) counts.samples++;
  }
  return counts;
}

/** The province in a sample's number is 99, which no real one has. */
export const isSample = ({ number }: FoundCertificate) => number.startsWith("99", 5);

/** Row numbers in words: 第 3、8–12 行; only the first ones if there are very many. */
export function rowWords(rows: readonly number[], most: number): string {
  const ranges = rowRanges(rows);
  return `第 ${ranges.slice(0, most).join("、")} ${ranges.length > most ? "……" : ""}行`;
}

function rowRanges(rows: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
