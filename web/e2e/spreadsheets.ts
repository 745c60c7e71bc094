import { strToU8, zipSync } from "fflate";

/** A text in GB18030, as spreadsheets here save it; characters of two bytes only. */
export function inGb18030(text: string): Buffer {
  return Buffer.concat(
    Array.from(text, (character) => {
      if (character < "\u0080") return Buffer.from(character);
      const bytes = twoBytes().get(character);
      if (bytes === undefined) throw new Error(`${character} has no two bytes in GB18030`);
      return Buffer.from(bytes);
    }),
  );
}

let known: Map<string, [number, number]> | null = null;

function twoBytes(): Map<string, [number, number]> {
  if (known !== null) return known;
  known = new Map();
  const decoder = new TextDecoder("gb18030");
  for (let row = 0x81; row <= 0xfe; row++) {
    for (let cell = 0x40; cell <= 0xfe; cell++) known.set(decoder.decode(Uint8Array.of(row, cell)), [row, cell]);
  }
  return known;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A spreadsheet with these sheets, each with the texts of its cells. */
export function xlsx(sheets: Record<string, readonly (readonly string[])[]>): Buffer {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${names
      .map(
        (_, place) =>
          `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="r${place + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(names.map((_, place) => ["worksheet", `worksheets/sheet${place + 1}.xml`])),
  };
  for (const [place, rows] of Object.values(sheets).entries()) {
    files[`xl/worksheets/sheet${place + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`;
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(XML + xml)]))),
  );
}

function rowXml(cells: readonly string[], place: number): string {
  const row = place + 1;
  const texts = cells.map((text, column) =>
    text === ""
      ? ""
      : `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  return cells.length === 0 ? "" : `<row r="${row}">${texts.join("")}</row>`;
}

const relations = (list: [string, string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], place) => `<Relationship Id="r${place + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
