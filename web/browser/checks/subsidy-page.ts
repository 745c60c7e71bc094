import operation from "../../../schema/operations/site/SubsidyEstimate.graphql";
import type { SubsidyEstimateQuery, SubsidyEstimateQueryVariables, SubsidyInput } from "../../generated/operations.ts";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { answerPanel, bullets, paragraph } from "./answer";
import { BY_RULES, runCheck } from "./check";
import type { Reader } from "./form";
import { sumWords } from "./sum-words";

type Line = SubsidyEstimateQuery["subsidyEstimate"]["lines"][number];

/** What the reader does not know is left out, and the answer says what depends on it. */
function read(reader: Reader): SubsidyInput {
  const level = reader.choice("level") as SubsidyInput["level"];
  const situation = reader.choice("situation") as SubsidyInput["situation"];
  return {
    level,
    situation,
    usedStudentSubsidy: situation === "SECONDARY_VOCATIONAL_FINAL_YEAR" ? reader.yesOrNo("used") : null,
    putuo: {
      registeredResident: reader.yesOrNo("registered"),
      employerRegistered: situation === "EMPLOYED" ? reader.yesOrNo("employer") : null,
      trainedByPutuoInstitution: reader.yesOrNo("trained"),
      groupApplication: reader.yesOrNo("group"),
    },
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
  const { scheme, reason, assumptions, conflict, conflicts, citation } = line;
  return element(
    "section",
    { class: "scheme" },
    element("h3", { class: "scheme__name" }, scheme, verdict(line), amount(line)),
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
