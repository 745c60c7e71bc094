import { element } from "../../element";
import { resultWords, voidWords } from "./answer-columns";
import type { Answers } from "./answers";
import type { Lookups } from "./lookups";
import { type Outcome, outcomeOf, rowWords } from "./outcome";
import { count, problemRows, table } from "./rows-view";

const MOST_VOID = 200;
const MOST_PLACES = 400;

/** The certificates that were declared void, with the reasons. Null when there are none. */
export function voidRows({ asked }: Lookups, answers: Answers): HTMLElement | null {
  const rows = asked.flatMap(({ row }) => {
    const answer = answers.get(row);
    if (answer?.outcome !== "MATCHED") return [];
    return answer.certificates.flatMap((certificate) =>
      certificate.void === null ? [] : [[`第 ${row} 行`, certificate.number, voidWords(certificate.void)]],
    );
  });
  if (rows.length === 0) return null;
  const more = rows.length - MOST_VOID;
  return element(
    "div",
    {},
    table("已经作废的证书", ["行", "证书编号", "原因"], rows.slice(0, MOST_VOID)),
    more > 0 ? element("p", { class: "quiet" }, `还有 ${count(more)} 本，见下载的表格。`) : null,
  );
}

/** The rows with an outcome, folded. Null when there are none. */
export function otherRows(caption: string, kind: Outcome, { asked }: Lookups, answers: Answers): HTMLElement | null {
  const rows = asked.filter(({ row }) => outcomeOf(answers.get(row)) === kind).map(({ row }) => row);
  return rows.length === 0 ? null : folded(`${caption}（${count(rows.length)} 行）`, rowWords(rows, MOST_PLACES));
}

/** The rows that were not looked up because of a problem, folded. Null when there are none. */
export function badRows({ asked, problems }: Lookups, answers: Answers): HTMLElement | null {
  const rejected = asked.flatMap(({ row }) => {
    const answer = answers.get(row);
    return answer?.outcome === "REJECTED" ? [{ row, problem: resultWords(answer).replace("没有查：", "") }] : [];
  });
  const rows = [...problems, ...rejected].sort((one, other) => one.row - other.row);
  if (rows.length === 0) return null;
  const items = problemRows(rows).map(([problem, places]) => element("li", {}, `${problem}。${places}`));
  return folded(
    `表格里有问题、没有查的行（${count(rows.length)} 行）`,
    element("ul", { class: "govuk-list" }, ...items),
  );
}

function folded(heading: string, content: Node | string): HTMLElement {
  return element(
    "details",
    { class: "govuk-details" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element("span", { class: "govuk-details__summary-text" }, heading),
    ),
    element("div", { class: "govuk-details__text" }, content),
  );
}
