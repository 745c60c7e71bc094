import { VOID_REASONS } from "../../../model/certificate.js";
import { levelName } from "../../../model/levels.js";
import type { Names } from "../receipt-sources";
import type { Answers, FoundCertificate, RowAnswer } from "./answers";
import type { Lookups } from "./lookups";
import { isSample, outcomeOf } from "./outcome";
import type { AddedCells } from "./spreadsheet";

const HEADERS = [
  "查验结果",
  "查到的证书编号",
  "证书状态",
  "作废原因",
  "查到的等级",
  "查到的职业",
  "查到的评价机构",
  "查到的发证日期",
  "查验时间",
];

/** The columns added to the rows, both for rows that were looked up and for rows that could not be. */
export function answerColumns(
  header: number,
  { asked, problems }: Lookups,
  answers: Answers,
  names: Names,
  when: string,
): AddedCells {
  const cells = new Map<number, readonly string[]>([[header, HEADERS]]);
  for (const { row, problem } of problems) cells.set(row, alone(`没有查：${problem}`));
  for (const { row } of asked) cells.set(row, cellsOf(answers.get(row), names, when));
  return { header, cells };
}

/** A text, and nothing in the other columns. */
const alone = (text: string) => [text, ...Array<string>(HEADERS.length - 1).fill("")];

function cellsOf(answer: RowAnswer | undefined, names: Names, when: string): readonly string[] {
  if (answer?.outcome !== "MATCHED") return [...alone(resultWords(answer)).slice(0, -1), answer ? when : ""];
  const each = (text: (certificate: FoundCertificate) => string) => answer.certificates.map(text).join("；");
  return [
    resultWords(answer),
    each(({ number }) => number),
    each((certificate) => (certificate.void === null ? "有效" : "已作废")),
    each((certificate) => (certificate.void === null ? "" : voidWords(certificate.void))).replace(/^；+$/, ""),
    each(({ level }) => levelName(level)),
    each(({ occupation }) => names.occupations[occupation] ?? occupation),
    each(({ organization }) => names.organizations[organization] ?? organization),
    each(({ issuedOn }) => issuedOn),
    when,
  ];
}

/** The result of a row in words. */
export function resultWords(answer: RowAnswer | undefined): string {
  if (answer?.outcome === "MATCHED") return foundWords(answer.certificates);
  if (answer?.outcome === "REJECTED")
    return `没有查：${REJECTED[answer.problem] ?? `服务器说这一行没法查（${answer.problem}）`}`;
  return OTHERS[outcomeOf(answer)] ?? "";
}

const OTHERS: Partial<Record<string, string>> = {
  notMatched: "没有查到",
  rateLimited: "没有查：这本证书或这个人查不到的次数太多，明天再查",
  unanswered: "服务器没有答复这一行，请再查一次",
};

const REJECTED: Record<string, string> = {
  NAME_MISSING: "没有姓名；只有号码没法查",
  NUMBER_MISSING: "没有证书编号，也没有证件号码",
  DOCUMENT_TYPE_MISSING: "没有证件类型，从号码看不出来",
  FORM: "姓名有缺的字，或者不是姓名",
  CHECK_DIGIT: "号码的最后一位和前面的对不上",
  BIRTH_DATE: "号码里的出生日期不对",
  DOCUMENT_TYPE_DIFFERS: "这是另一种证件的号码",
  QUOTE: "这一行的引号不对，读不出来",
  SPREADSHEET_DAMAGE: "号码被表格软件改过，后面几位已经丢了",
  NOT_KEPT_HERE: "是别的证书的编号，登记册里没有，请向发证的单位核对",
  UNKNOWN: "证件类型不认得",
};

function foundWords(certificates: readonly FoundCertificate[]): string {
  const all = certificates.length;
  const gone = certificates.filter((certificate) => certificate.void !== null).length;
  const sample = certificates.some(isSample) ? "（样本，什么也不证明）" : "";
  if (all === 1) return `查到，${gone === 1 ? "已作废" : "有效"}${sample}`;
  const state = gone === 0 ? "都有效" : gone === all ? "都已作废" : `其中 ${gone} 本已作废`;
  return `查到 ${all} 本，${state}${sample}`;
}

/** The reason without its explanation. */
export function voidWords(reason: keyof typeof VOID_REASONS): string {
  return (VOID_REASONS[reason] ?? VOID_REASONS.OTHER).reason.replace(/[：，].*$/, "");
}
