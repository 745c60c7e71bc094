import operation from "../../../schema/operations/site/ResitStatus.graphql";
import type {
  AssessmentModule,
  ModuleResultInput,
  ResitInput,
  ResitStatusQuery,
  ResitStatusQueryVariables,
} from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { MODULES } from "../../model/plan-words.js";
import "../plans/newer-plans";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { answerPanel, bullets, paragraph } from "./answer";
import { BY_RULES, runCheck } from "./check";
import type { Reader } from "./form";

type Answer = ResitStatusQuery["resitStatus"];

/** Those of the plan, which the form asks about. */
const ASKED = (Object.keys(MODULES) as AssessmentModule[]).filter((module) => document.getElementById(module) !== null);

const HEADINGS: Record<Answer["outcome"], string> = {
  ALLOWED: "可以补考",
  COMPETITION: "不能补考",
  FORFEITED: "不能补考",
  EXPIRED: "不能补考",
  NOTHING_TO_RESIT: "不用补考",
  UNKNOWN: "说不准",
};

function read(reader: Reader): ResitInput {
  const [occupation = "", level = "", organization = ""] = reader.choice("offering").split(" ");
  const results = ASKED.flatMap((module) => result(reader, module));
  const competition = reader.yesOrNo("competition");
  const reapplied = reader.yesOrNo("reapplied");
  if (results.length === 0 && reader.faults.length === 0) {
    reader.faults.push({ id: ASKED[0] ?? "offering", message: "至少要说一科的成绩" });
  }
  return { occupation, level: level as ResitInput["level"], organization, results, competition, reapplied };
}

/** A module whose result the reader does not know is not spoken of. */
function result(reader: Reader, module: AssessmentModule): ModuleResultInput[] {
  const said = reader.choice(module);
  if (said !== "passed" && said !== "failed") return [];
  const takenOn = reader.day(`${module}-on`);
  const publishedOn = said === "passed" ? reader.optionalDay(`${module}-published`) : null;
  if (publishedOn !== null && publishedOn !== "" && publishedOn < takenOn) {
    reader.faults.push({ id: `${module}-published-year`, message: "公布成绩的日子不能早于考试的日子" });
  }
  return [{ module, passed: said === "passed", takenOn, publishedOn }];
}

function show({ resitStatus }: ResitStatusQuery): HTMLElement {
  const { outcome, reason, notes, citations, conflicts } = resitStatus;
  const possible = outcome === "ALLOWED" || outcome === "UNKNOWN";
  return answerPanel(
    HEADINGS[outcome],
    paragraph(reason),
    possible ? bullets(resit(resitStatus)) : null,
    notes.length === 0 ? null : element("h3", { class: "govuk-heading-s" }, "还要知道"),
    notes.length === 0 ? null : bullets(notes),
    doubts(conflicts),
    paragraph("这是登记册按条文算的，只按您填的情况。能不能补考，由评价机构审核决定。"),
    citations.length === 0
      ? null
      : element("details", { class: "govuk-details" }, summary("规则的出处"), places(citations)),
  );
}

/** What a resit would be, as far as it is known. */
function resit({ outcome, validUntil, modules, fee }: Answer): string[] {
  const open = modules.filter(({ needed }) => needed).map(({ module }) => MODULES[module]);
  const lines = open.length === 0 ? [] : [`要考：${open.join("、")}。`];
  if (validUntil !== null) lines.push(`合格的成绩保留到${chineseDay(validUntil)}，这一天也算。`);
  if (fee !== null) lines.push(`补考费一共 ${fee.amount} 元。`);
  else if (outcome === "ALLOWED") lines.push("补考费多少不知道，请问评价机构。");
  return lines;
}

function summary(text: string): HTMLElement {
  const inner = element("span", { class: "govuk-details__summary-text" }, text);
  return element("summary", { class: "govuk-details__summary" }, inner);
}

function places(citations: Answer["citations"]): HTMLElement {
  const items = citations.map((citation) => element("li", {}, cite(citation, "")));
  return element("ul", { class: "govuk-list govuk-list--bullet govuk-details__text" }, ...items);
}

runCheck<ResitStatusQueryVariables, ResitStatusQuery>({
  operation,
  read: (reader) => ({ input: read(reader) }),
  show,
  ...BY_RULES,
});
