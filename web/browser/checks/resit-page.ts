import operation from "../../../schema/operations/site/ResitStatus.graphql";
import type {
  AssessmentModule,
  ModuleResultInput,
  ResitQuestionInput,
  ResitStatusQuery,
  ResitStatusQueryVariables,
} from "../../generated/operations.ts";
import { MODULES } from "../../model/plan-words.js";
import { BY_RULES, runCheck } from "./check";
import type { Reader } from "./form";

/** Those of the plan, which the form asks about. */
const ASKED = (Object.keys(MODULES) as AssessmentModule[]).filter((module) => document.getElementById(module) !== null);

function read(reader: Reader): ResitQuestionInput {
  const [occupation = "", level = "", organization = ""] = reader.choice("offering").split(" ");
  const results = ASKED.flatMap((module) => result(reader, module));
  const competition = reader.yesOrNo("competition");
  const reapplied = reader.yesOrNo("reapplied");
  if (results.length === 0 && reader.faults.length === 0) {
    reader.faults.push({ id: ASKED[0] ?? "offering", message: "至少要说一科的成绩" });
  }
  return { occupation, level: level as ResitQuestionInput["level"], organization, results, competition, reapplied };
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

runCheck<ResitStatusQueryVariables, ResitStatusQuery>({
  operation,
  read: (reader) => ({ input: read(reader) }),
  show: async (answer) => (await import("./resit-answer")).resitAnswer(answer),
  ...BY_RULES,
});
void import("../plans/newer-plans");
