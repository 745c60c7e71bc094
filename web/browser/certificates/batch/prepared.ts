import { element } from "../../element";
import { part } from "../../part";
import { isEnough } from "./columns";
import type { ColumnsView } from "./columns-view";
import { type Lookups, lookups } from "./lookups";
import { count, rowsView } from "./rows-view";
import { Run } from "./run";
import type { Spreadsheet } from "./spreadsheet";

const MOST_ROWS = 100_000;

/** Lookups that are ready to send. */
export interface Prepared {
  readonly fileName: string;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: number;
  readonly header: number;
  readonly lookups: Lookups;
  readonly run: Run;
}

/** Makes lookups from the columns, and shows them and what will be sent. Null when nothing can be looked up. */
export function prepare(
  fileName: string,
  spreadsheet: Spreadsheet,
  sheet: number,
  columns: ColumnsView,
): Prepared | null {
  const header = columns.read();
  const place = part("rows");
  part("key-step").hidden = true;
  place.replaceChildren();
  if (!isEnough(header.columns)) return null;
  const found = lookups(spreadsheet.rows(sheet), header, columns.by(header.columns), spreadsheet.damaged);
  place.replaceChildren(rowsView(found));
  const { asked } = found;
  if (asked.length === 0) return null;
  if (asked.length > MOST_ROWS) {
    place.append(element("p", { class: "notice" }, `一次最多查 ${count(MOST_ROWS)} 行，请分成几份。`));
    return null;
  }
  part("sent").textContent = sentWords(found);
  part("check").textContent = `查 ${count(asked.length)} 行`;
  part("key-step").hidden = false;
  return { fileName, spreadsheet, sheet, header: header.row, lookups: found, run: new Run(asked) };
}

function sentWords({ asked }: Lookups): string {
  const numbers = asked.filter((lookup) => "number" in lookup).length;
  const facts = [numbers > 0 ? "姓名和证书编号" : "", numbers < asked.length ? "姓名、证件类型和证件号码" : ""].filter(
    (words) => words !== "",
  );
  return `发给登记册的，只有这 ${count(asked.length)} 行里的${facts.join("，或者")}。别的列和文件名都不发。登记册只存号码和姓名的摘要，查完就删；谁查的、什么时候查的会记下来，留 180 天，持证人看得到。`;
}
