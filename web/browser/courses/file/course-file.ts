import type { Cited } from "../../cite";
import { postFile } from "../../post-file";
import type { ProblemRow } from "../../problem-table";

/** A problem or warning for a course file, as the register reports it. */
interface Finding {
  line: number;
  place: string | null;
  message: string;
  citations: readonly Cited[];
}

/** The result of checking a file. */
export interface Check {
  courses: number;
  problems: readonly Finding[];
  warnings: readonly Finding[];
}

/** The result of publishing a file. */
export interface Import {
  published: number;
  changed: number;
  unchanged: number;
  problems: readonly Finding[];
  warnings: readonly Finding[];
}

/** Checks a file without storing it. Throws `NoAnswer`, like `publish`. */
export const check = (file: File): Promise<Check> => postFile("/courses/checks", file, null);

/** Publishes it. Sent again, it changes nothing. */
export const publish = (file: File, key: string): Promise<Import> => postFile("/courses/imports", file, key);

/** Findings by their cells, or their rows. */
export const problemRows = (findings: readonly Finding[]): ProblemRow[] =>
  findings.map(({ line, place, message, citations }) => ({ place: place ?? `第 ${line} 行`, message, citations }));
