import { type AddedCells, columnName, columnPlace } from "./spreadsheet";
import { escaped, readXml } from "./xml";

/** The position of a row in the text of a sheet. */
interface Place {
  readonly row: number;
  /** The row's own tag, which may close itself. */
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly closesItself: boolean;
  /** The range to replace by the added cells, which covers empty cells. */
  cut: number;
  close: number;
  /** The style of the cell before. */
  style: string | undefined;
}

/** The text of a sheet with cells added after its last column. Everything else stays identical. */
export function addCells(xml: string, { header, cells }: AddedCells): string {
  const width = usedColumns(xml);
  const places = placesOf(xml, width).filter(({ row }) => cells.has(row));
  const style = places.find(({ row }) => row === header)?.style;
  let changed = "";
  let done = 0;
  for (const place of places) {
    const prefix = place.tag.slice(0, -"row".length);
    const added = (cells.get(place.row) ?? []).map((text, column) =>
      cell(prefix, columnName(width + column) + place.row, place.row === header ? style : undefined, text),
    );
    // The attribute `spans` is a hint that would now be wrong.
    const opened = xml.slice(place.start, place.end).replace(/\sspans=("[^"]*"|'[^']*')/, "");
    changed += xml.slice(done, place.start);
    changed += place.closesItself
      ? `${opened.replace(/\s*\/>$/, ">")}${added.join("")}</${place.tag}>`
      : opened + xml.slice(place.end, place.cut) + added.join("");
    done = place.closesItself ? place.end : place.close;
  }
  return withColumnWidths(changed + xml.slice(done), width, cells.get(header)?.length ?? 0);
}

function cell(prefix: string, reference: string, style: string | undefined, text: string): string {
  if (text === "") return "";
  const look = style === undefined ? "" : ` s="${escaped(style)}"`;
  const open = `<${prefix}c r="${reference}"${look} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">`;
  return `${open}${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The number of columns with content. Cells after them have at most a style. */
function usedColumns(xml: string): number {
  let used = 0;
  let column = -1;
  readXml(xml, {
    open(name, { r }) {
      if (name === "row") column = -1;
      if (name === "c") column = r === undefined ? column + 1 : columnPlace(r);
      if (name === "v" || name === "f" || name === "is") used = Math.max(used, column + 1);
    },
  });
  return used;
}

function placesOf(xml: string, width: number): Place[] {
  const places: Place[] = [];
  let row = 0;
  let column = -1;
  readXml(xml, {
    open(name, { r, s }, start, end, { name: tag, isSelfClosing }) {
      const place = places[places.length - 1];
      if (name === "row") {
        row = r === undefined ? row + 1 : Number(r);
        column = -1;
        places.push({ row, start, end, tag, closesItself: isSelfClosing, cut: -1, close: end, style: undefined });
      } else if (name === "c" && place !== undefined) {
        column = r === undefined ? column + 1 : columnPlace(r);
        if (column >= width && place.cut < 0) place.cut = start;
        if (column < width) place.style = s;
      }
    },
    close(name, start) {
      const place = places[places.length - 1];
      if (name !== "row" || place === undefined || place.closesItself) return;
      place.close = start;
      if (place.cut < 0) place.cut = start;
    },
  });
  return places;
}

/** Wide enough to be read. */
const WIDTHS = [26, 26, 12, 14, 18, 26, 34, 14, 20];

/** Sets the widths of the new columns unless the sheet has them already, and removes the sheet's stated size. */
function withColumnWidths(xml: string, width: number, added: number): string {
  const start = xml.search(/<(\w+:)?sheetData\b/);
  const head = xml.slice(0, start).replace(/<(\w+:)?dimension\b[^>]*\/>/, "");
  const prefix = /^<(\w+:)?sheetData/.exec(xml.slice(start))?.[1] ?? "";
  const ends = [...head.matchAll(/<(?:\w+:)?col\b[^>]*\bmax="(\d+)"/g)].map(([, max]) => Number(max));
  if (Math.max(0, ...ends) > width) return head + xml.slice(start);
  const columns = Array.from({ length: added }, (_, place) => {
    const column = width + place + 1;
    return `<${prefix}col min="${column}" max="${column}" width="${WIDTHS[place] ?? 20}" customWidth="1"/>`;
  }).join("");
  const close = `</${prefix}cols>`;
  const wider = head.includes(close)
    ? head.replace(close, columns + close)
    : `${head}<${prefix}cols>${columns}${close}`;
  return wider + xml.slice(start);
}
