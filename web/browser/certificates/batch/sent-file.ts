import type { Lookup } from "./lookups";

const HEADER = "holder_name,number,document_type,document_number,reference";

/**
 * What goes to the register: the facts of each row on the line of its number, and nothing else of the spreadsheet. What is not
 * asked is a blank line, so that the lines keep their numbers.
 */
export function sentFile(asked: readonly Lookup[]): string {
  const lines = [HEADER];
  for (const lookup of asked) {
    lines[lookup.row - 1] = fieldsOf(lookup).map(quoted).join(",");
  }
  return `${Array.from(lines, (line) => line ?? "").join("\n")}\n`;
}

function fieldsOf(lookup: Lookup): string[] {
  const facts = "number" in lookup ? [lookup.number, "", ""] : ["", lookup.documentType, lookup.documentNumber];
  return [lookup.name, ...facts, referenceOf(lookup.row)];
}

/** What the answer must bring back beside the line: so it is seen when it does not belong to it. */
export const referenceOf = (row: number) => `row-${row}`;

/** A field on one line, whatever stands in it. */
const quoted = (field: string) => `"${field.replace(/\s+/g, " ").replaceAll('"', '""')}"`;
