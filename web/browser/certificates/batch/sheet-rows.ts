import { columnPlace, trimmed, withoutEnd } from "./spreadsheet";
import { readXml } from "./xml";

/** The texts that cells refer to by number, without their phonetic readings. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let spoken = 0;
  let within = false;
  readXml(xml, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") spoken++;
      within = name === "t";
    },
    text(text) {
      if (within && spoken === 0) texts[texts.length - 1] += text;
    },
    close(name) {
      if (name === "rPh") spoken--;
      within = false;
    },
  });
  return texts;
}

/** The texts of a sheet's rows by number. Omitted rows and cells are empty. */
export function readRows(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row = 0;
  let place = -1;
  let type = "";
  let value = "";
  let within = false;
  readXml(xml, {
    open(name, { r, t }) {
      if (name === "row") {
        row = r === undefined ? row + 1 : Number(r);
        place = -1;
        rows[row - 1] = [];
      } else if (name === "c") {
        place = r === undefined ? place + 1 : columnPlace(r);
        type = t ?? "n";
        value = "";
      }
      within = name === "v" || name === "t";
    },
    text(text) {
      if (within) value += text;
    },
    close(name) {
      within = false;
      const cells = rows[row - 1];
      if (name === "c" && cells !== undefined) cells[place] = cellValue(type, value, shared);
    },
  });
  const filled = Array.from(rows, (cells) => trimmed(Array.from(cells ?? [], (cell) => cell ?? "")));
  return withoutEnd(filled);
}

function cellValue(type: string, value: string, shared: readonly string[]): string {
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "n" ? digits(value) : value;
}

const DIGITS_KEPT = 15;

/**
 * A number as a spreadsheet shows it in a wide column. Of 990001195001010007 it keeps 15 digits, stores 9.9000119500101005E+17 in
 * the file, and shows 990001195001010000.
 */
function digits(value: string): string {
  if (!/e/i.test(value)) return value;
  const [mantissa = "", power = ""] = Number(value)
    .toExponential(DIGITS_KEPT - 1)
    .split("e");
  const places = Number(power);
  if (!Number.isInteger(places) || places < DIGITS_KEPT || places > 30) return String(Number(value));
  return mantissa.replace(".", "") + "0".repeat(places - DIGITS_KEPT + 1);
}
