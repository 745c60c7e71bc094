/** CSV records with their lines. A damaged record keeps its lines unchanged. */
export interface SoundText {
  /** The text; each damaged line is a row with one cell. */
  readonly text: string;
  /** Damaged rows, from 1. */
  readonly damaged: ReadonlySet<number>;
}

/** The shape of the rows, according to the header. */
export interface Shape {
  readonly width: number;
  /** Places of columns whose values have no line breaks. */
  readonly oneLine: ReadonlySet<number>;
}

type End = "whole" | "open" | "wrong";

/**
 * Finds the records with a stray or missing quote, by the rules of the API. Each would swallow the records after it. A quoted field
 * may have several lines, unless its column has one-line values, or both its first line and another are as wide as a record.
 */
export function soundText(text: string, separator: string, { width, oneLine }: Shape): SoundText {
  const lines = text.split("\n");
  const sound: string[] = [];
  const damaged = new Set<number>();
  let row = 0;
  for (let at = 0; at < lines.length; ) {
    const field = new QuotedField(separator, oneLine);
    const isRecord = (line: string) => width > 1 && fieldsOf(line, separator) >= width;
    const mayBeRecord = (line: string) => line.split(separator).length >= width;
    const wide = mayBeRecord(lines[at] ?? "");
    let end = field.read(lines[at] ?? "");
    let behind = at + 1;
    let another = 0;
    while (end === "open" && behind < lines.length) {
      const line = lines[behind] ?? "";
      if (another === 0 && isRecord(line)) another = behind;
      if (another > 0 && wide) break;
      end = field.read(line);
      behind++;
    }
    const isSound = end === "whole" && !field.broken;
    if (!isSound && another > 0) behind = another;
    // The line by which it is known may be a record too, with wrong quotes of its own.
    else if (!isSound && end !== "open" && behind > at + 1 && mayBeRecord(lines[behind - 1] ?? "")) behind--;
    const record = lines.slice(at, behind);
    if (isSound) {
      sound.push(...record);
      row++;
    } else {
      for (const line of record) {
        sound.push(`"${line.replaceAll('"', '""')}"`);
        damaged.add(++row);
      }
    }
    at = behind;
  }
  return { text: sound.join("\n"), damaged };
}

/** The state of the parser, line by line. A quote inside an unquoted field is wrong, and so is text after a closing quote. */
class QuotedField {
  broken = false;
  private readonly separator: string;
  private readonly oneLine: ReadonlySet<number>;
  private place = 0;
  private quoted = false;
  private text = "";

  constructor(separator: string, oneLine: ReadonlySet<number>) {
    this.separator = separator;
    this.oneLine = oneLine;
  }

  read(line: string): End {
    let at = 0;
    for (;;) {
      if (!this.quoted && line[at] === '"') {
        this.quoted = true;
        this.text = "";
        at++;
      } else if (!this.quoted) {
        const end = endOf(line, this.separator, at);
        const plain = line.slice(at, end);
        // Digits are kept as text by ="0123".
        if (plain.includes('"') && !/^="[^"]*"$/.test(plain)) return "wrong";
        if (end === line.length) return "whole";
        at = end + 1;
        this.place++;
      }
      if (this.quoted) {
        const end = endOf(line, '"', at);
        this.text += line.slice(at, end);
        if (end === line.length) {
          this.text += "\n";
          return "open";
        }
        if (line[end + 1] === '"') {
          at = end + 2;
          continue;
        }
        if (end + 1 < line.length && line[end + 1] !== this.separator) return "wrong";
        this.quoted = false;
        this.broken ||= this.oneLine.has(this.place) && this.text.trim().includes("\n");
        if (end + 1 === line.length) return "whole";
        at = end + 2;
        this.place++;
      }
    }
  }
}

function endOf(line: string, character: string, from: number): number {
  const end = line.indexOf(character, from);
  return end < 0 ? line.length : end;
}

/** The number of fields in a line read by itself, whatever its quotes. */
function fieldsOf(line: string, separator: string): number {
  let fields = 1;
  let within = false;
  for (let at = 0; at < line.length; at++) {
    const begins = at === 0 || line[at - 1] === separator;
    if (within && line.startsWith('""', at)) at++;
    else if (line[at] === '"' && (within || begins)) within = !within;
    else if (line[at] === separator && !within) fields++;
  }
  return fields;
}
