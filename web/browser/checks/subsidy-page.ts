import operation from "../../../schema/operations/site/SubsidyEstimate.graphql";
import type {
  SubsidyEstimateQuery,
  SubsidyEstimateQueryVariables,
  SubsidyFact,
  SubsidyInput,
} from "../../generated/operations.ts";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { answerPanel, bullets, paragraph } from "./answer";
import { BY_RULES, runCheck } from "./check";
import type { Reader } from "./form";
import { sumWords } from "./sum-words";

type Line = SubsidyEstimateQuery["subsidyEstimate"]["lines"][number];

/** What the schemes ask for, as the form has it. */
const ASKED = [...document.querySelectorAll<HTMLElement>("[data-fact]")];

/** Unknown facts are left out, and the answer says what depends on them. */
function read(reader: Reader): SubsidyInput {
  return {
    level: reader.choice("level") as SubsidyInput["level"],
    situation: reader.choice("situation") as SubsidyInput["situation"],
    facts: ASKED.filter(({ hidden }) => !hidden).map(({ dataset: { scheme = "", fact } }) => ({
      scheme,
      fact: fact as SubsidyFact,
      holds: reader.yesOrNo(`${scheme}-${fact}`),
    })),
  };
}

function show({ subsidyEstimate }: SubsidyEstimateQuery): HTMLElement {
  return answerPanel(
    sumWords(subsidyEstimate),
    ...subsidyEstimate.lines.map(scheme),
    element("p", { class: "check-answer__disclaimer" }, element("strong", {}, "请注意："), subsidyEstimate.disclaimer),
  );
}

function scheme(line: Line): HTMLElement {
  const { subsidyScheme, reason, assumptions, conflict, conflicts, citation } = line;
  return element(
    "section",
    { class: "scheme" },
    element("h3", { class: "scheme__name" }, subsidyScheme.name, verdict(line), amount(line)),
    paragraph(reason),
    conflict === null ? null : paragraph(conflictLink(conflict.number)),
    bullets(assumptions),
    doubts(conflicts),
    element("p", { class: "source" }, cite(citation)),
  );
}

function verdict({ applies }: Line): HTMLElement {
  const [form, words] = applies === null ? ["open", "不一定"] : applies ? ["met", "可以领"] : ["not-met", "不能领"];
  return element("span", { class: `verdict verdict--${form} scheme__verdict` }, words);
}

function amount({ applies, amount }: Line): HTMLElement | null {
  if (applies === false) return null;
  return element("span", { class: "scheme__amount" }, amount === null ? "多少不知道" : `${amount.amount} 元`);
}

function conflictLink(number: number): HTMLElement {
  return element("a", { class: "govuk-link", href: `/sources/#conflict-${number}` }, "看这处疑点和登记册的处理");
}

runCheck<SubsidyEstimateQueryVariables, SubsidyEstimateQuery>({
  operation,
  read: (reader) => ({ input: read(reader) }),
  show,
  ...BY_RULES,
});
