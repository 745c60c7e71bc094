import type { Cited } from "../../cite";
import { postFile } from "../../post-file";
import type { ProblemRow } from "../../problem-table";

/** Something that is wrong or doubtful in a file of courses, as the register tells it. */
interface Finding {
  line: number;
  place: string | null;
  message: string;
  citations: readonly Cited[];
}

/** What would come of a file. */
export interface Check {
  courses: number;
  problems: readonly Finding[];
  warnings: readonly Finding[];
}

/** What has come of it. */
export interface Import {
  published: number;
  changed: number;
  unchanged: number;
  problems: readonly Finding[];
  warnings: readonly Finding[];
}

/** Has a file looked at; nothing of it is kept. Throws `NoAnswer`, as the other one. */
export const check = (file: File): Promise<Check> => postFile("/courses/checks", file, null);

/** Publishes it. Sent again, it changes nothing. */
export const publish = (file: File, key: string): Promise<Import> => postFile("/courses/imports", file, key);

/** Findings by their cells, or their rows. */
export const problemRows = (findings: readonly Finding[]): ProblemRow[] =>
  findings.map(({ line, place, message, citations }) => ({ place: place ?? `第 ${line} 行`, message, citations }));
