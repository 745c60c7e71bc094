import type { IdentityDocumentType } from "../../../generated/operations.ts";
import { DOCUMENT_TYPES } from "../../../model/certificate.js";
import { element } from "../../element";
import { part } from "../../part";
import { type Columns, type Header, isEnough, MOST_ROWS_ABOVE, recognise } from "./columns";
import type { AskedBy } from "./lookups";
import { columnName, type Rows } from "./spreadsheet";

/** Lets the reader correct which row has the column names and what each column contains, after both were recognised. */
export class ColumnsView {
  private readonly form: HTMLFormElement;
  private rows: Rows = [];

  constructor(form: HTMLFormElement) {
    this.form = form;
  }

  show(rows: Rows, header: Header): void {
    this.rows = rows;
    const above = Array.from({ length: Math.min(rows.length, MOST_ROWS_ABOVE) }, (_, place) => [
      `${place + 1}`,
      `第 ${place + 1} 行：${
        (rows[place] ?? [])
          .filter((cell) => cell !== "")
          .join("、")
          .slice(0, 24) || "（空）"
      }`,
    ]);
    fill(this.control("header-row"), above, `${header.row}`);
    this.showColumns(header);
  }

  /** Recognises the columns again after the reader has chosen another header row. */
  headerChanged(): void {
    const row = Number(this.control("header-row").value);
    this.showColumns({ row, columns: recognise(this.rows[row - 1] ?? []) });
  }

  read(): Header {
    const place = (name: string) => {
      const { value } = this.control(name);
      return value === "" ? null : Number(value);
    };
    const type = this.control("document-type").value;
    const columns = {
      name: place("holder-name"),
      number: place("number"),
      documentNumber: place("document-number"),
      documentType: type in DOCUMENT_TYPES ? (type as IdentityDocumentType) : place("document-type"),
    };
    const both = columns.number !== null && columns.documentNumber !== null;
    part("by-part", this.form).hidden = !both;
    return { row: Number(this.control("header-row").value), columns };
  }

  by({ number, documentNumber }: Columns): AskedBy {
    if (number !== null && documentNumber !== null) return this.control("by").value as AskedBy;
    return number === null ? "document" : "number";
  }

  private showColumns({ row, columns }: Header): void {
    const header = this.rows[row - 1] ?? [];
    const width = Math.max(0, ...this.rows.slice(0, row + MOST_ROWS_ABOVE).map(({ length }) => length));
    const all = Array.from({ length: width }, (_, place) => [
      `${place}`,
      `${columnName(place)} 列${header[place] ? `：${header[place].replace(/\s+/g, " ").slice(0, 20)}` : "（没有列名）"}`,
    ]);
    const none = ["", "没有这一列"];
    fill(this.control("holder-name"), [["", "请选择"], ...all], `${columns.name ?? ""}`);
    fill(this.control("number"), [none, ...all], `${columns.number ?? ""}`);
    fill(this.control("document-number"), [none, ...all], `${columns.documentNumber ?? ""}`);
    const types = Object.entries(DOCUMENT_TYPES).map(([type, name]) => [type, `没有这一列，都是${name}`]);
    fill(this.control("document-type"), [none, ...all, ...types], `${columns.documentType ?? ""}`);
    part("recognised", this.form).textContent = isEnough(columns)
      ? "列已经认出来了，请核对。认错了，在这里改。"
      : "有的列没有认出来，请在这里选：姓名，还有证书编号，或者证件号码和证件类型。";
  }

  private control(name: string): HTMLSelectElement {
    return part(name, this.form);
  }
}

/** Fills a list with values and their names. */
export function fill(list: HTMLSelectElement, options: readonly (readonly string[])[], chosen: string): void {
  list.replaceChildren(...options.map(([value = "", name = ""]) => element("option", { value }, name)));
  list.value = chosen;
}
