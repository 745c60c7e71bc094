import { SaxesParser, type SaxesTagPlain } from "saxes";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Receives the events of a document while it is parsed. Names have no prefix. */
export interface Reader {
  /** @param start where the tag begins, and `end` where it ends */
  open?(name: string, attributes: Attributes, start: number, end: number, tag: SaxesTagPlain): void;
  text?(text: string): void;
  /** @param start where the closing tag begins, or the tag that closes itself */
  close?(name: string, start: number, end: number): void;
}

export const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads a document; throws when it is malformed. Our content security policy does not allow scripts to use the browser's own parser. */
export function readXml(xml: string, reader: Reader): void {
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const end = parser.position;
    reader.open?.(localName(tag.name), tag.attributes, xml.lastIndexOf("<", end - 1), end, tag);
  });
  const text = (found: string) => reader.text?.(found);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    const end = parser.position;
    reader.close?.(localName(name), xml.lastIndexOf("<", end - 1), end);
  });
  parser.on("error", (failure) => {
    throw failure;
  });
  parser.write(xml).close();
}

/** The attributes of all elements with the name. */
export function elements(xml: string, wanted: string): Attributes[] {
  const found: Attributes[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (name === wanted) found.push(attributes);
    },
  });
  return found;
}

/** A text escaped for a document, without characters that XML does not allow. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
