import { part } from "../../part";
import { fill } from "./columns-view";
import { ENCODINGS, type Encoding } from "./encoding";
import type { OpenedFile } from "./open-file";

/** What the page shows of the chosen file: what was read, and which encoding and sheet the reader can choose. */
export class FileView {
  /** The place of the chosen sheet. */
  get sheet(): number {
    return Number(part<HTMLSelectElement>("sheet").value);
  }

  show({ spreadsheet, encoding, name }: OpenedFile): void {
    const plain = spreadsheet === null || spreadsheet.extension === ".csv";
    part("encoding-part").hidden = !plain;
    fill(part("encoding"), [...(encoding === null ? [["", "请选择"]] : []), ...encodings(encoding)], encoding ?? "");
    part("sheet-part").hidden = (spreadsheet?.sheets.length ?? 0) < 2;
    fill(
      part("sheet"),
      (spreadsheet?.sheets ?? []).map((sheet, place) => [`${place}`, sheet]),
      "0",
    );
    part("columns-part").hidden = spreadsheet === null;
    part("columns-step").hidden = false;
    this.say(
      spreadsheet === null
        ? `${name} 用的是哪一种编码，看不出来，请在下面选。选了以后看看姓名对不对，不对就换一种。`
        : `${name} 读好了。`,
    );
  }

  /** Hides everything that depends on a file. */
  close(): void {
    part("rows").replaceChildren();
    part("columns-step").hidden = true;
    part("key-step").hidden = true;
  }

  say(words: string): void {
    part("said").textContent = words;
  }
}

const encodings = (found: Encoding | null) =>
  Object.entries(found === "utf-16be" ? { ...ENCODINGS, [found]: "UTF-16" } : ENCODINGS);
