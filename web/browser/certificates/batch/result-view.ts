import { answerPanel } from "../../checks/answer";
import { element } from "../../element";
import { button } from "../../panels";
import { printButton } from "../copying";
import type { Answers } from "./answers";
import type { Lookups } from "./lookups";
import { countsOf, type Outcome } from "./outcome";
import { badRows, otherRows, voidRows } from "./result-rows";
import { count, table } from "./rows-view";

/** The result: first the counts, then the rows that matter. */
export interface Result {
  readonly lookups: Lookups;
  readonly answers: Answers;
  readonly fileName: string;
  readonly when: string;
  /** The spreadsheet with the answers. */
  readonly file: Blob;
  readonly savedAs: string;
}

const KINDS: [Outcome, string, string][] = [
  ["void", "查到，有作废的", "已经作废的不能再用来证明技能等级"],
  ["valid", "查到，有效", "在查的时候有效"],
  ["notMatched", "没有查到", "不说明证书有没有、是不是真的"],
  ["bad", "没有查：表格里有问题", "改好以后再查"],
  ["rateLimited", "没有查：次数太多", "明天再查"],
  ["unanswered", "没有答复", "请再查一次"],
];

/** @param saved is called when the file is downloaded, `another` to start again, `again` when rows have no answer */
export function resultView(result: Result, saved: () => void, another: () => void, again: () => void): HTMLElement {
  const { lookups, answers, fileName, when } = result;
  const counts = countsOf(lookups, answers);
  const all = lookups.asked.length + lookups.problems.length;
  const kinds = KINDS.filter(
    ([kind]) => counts[kind] > 0 || kind === "valid" || kind === "void" || kind === "notMatched",
  );
  return answerPanel(
    `查完了，共 ${count(all)} 行`,
    element("p", {}, `${fileName}，${when} 查的。证书以后也可能作废，要紧的时候请再查一次。`),
    counts.unanswered === 0 ? null : unanswered(counts.unanswered, again),
    counts.samples === 0
      ? null
      : element(
          "p",
          { class: "certificate__sample" },
          element("strong", {}, `${count(counts.samples)} 行查到的是样本。`),
          "样本是编的，给人试用登记册，什么也不证明。",
        ),
    table(
      "各种结果有几行",
      ["结果", "行数", "意思"],
      kinds.map(([kind, name, meaning]) => [name, count(counts[kind]), meaning]),
    ),
    element(
      "p",
      { class: "answer__buttons" },
      download(result, saved),
      printButton("打印这一页"),
      button("查另一份表格", another, true),
    ),
    element(
      "p",
      { class: "quiet screen-only" },
      "下载的就是您放进来的表格，最右边多了查验结果、查到的证书编号、状态、等级、职业、评价机构和日期几列；原来的内容没有动。",
    ),
    voidRows(lookups, answers),
    otherRows("没有查到的行", "notMatched", lookups, answers),
    otherRows("次数太多、明天再查的行", "rateLimited", lookups, answers),
    badRows(lookups, answers),
    element(
      "p",
      { class: "screen-only" },
      "没有查到的，先核对姓名和号码，再看",
      element("a", { class: "govuk-link", href: "/certificates/#reasons" }, "查不到，可能是为什么"),
      "和",
      element("a", { class: "govuk-link", href: "/certificates/#elsewhere" }, "到别处查"),
      "。",
    ),
  );
}

function unanswered(rows: number, again: () => void): HTMLElement {
  return element(
    "div",
    { class: "notice" },
    element(
      "div",
      {},
      element("p", {}, element("strong", {}, `结果不全：${count(rows)} 行没有答复。`), "再取一次结果，不会查两遍。"),
      button("再取一次", again, true),
    ),
  );
}

function download({ file, savedAs }: Result, saved: () => void): HTMLElement {
  return button("下载表格", () => {
    const address = URL.createObjectURL(file);
    element("a", { href: address, download: savedAs }).click();
    // A large file is still being written when the click returns.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    saved();
  });
}
