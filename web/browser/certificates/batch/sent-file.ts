import type { Lookup } from "./lookups";

const HEADER = "holder_name,number,document_type,document_number,reference";

/**
 * The file sent to the register: the facts of each row on the line of its number, and nothing else from the spreadsheet. Rows that
 * are not looked up become blank lines, so that the lines keep their numbers.
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

/** A reference that the answer must repeat with the line, which reveals an answer to another row. */
export const referenceOf = (row: number) => `row-${row}`;

/** A quoted field on one line, whatever its content. */
const quoted = (field: string) => `"${field.replace(/\s+/g, " ").replaceAll('"', '""')}"`;
