import { chineseDay } from "../../model/dates.js";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { type Actions, questionLink } from "./answer-actions";
import { onPaper, unfoldForPrint } from "./answer-on-paper";
import { followStairs, stairs } from "./answer-stairs";
import { openCourses } from "./level-courses";
import { levelSection } from "./level-section";
import { questionOf } from "./questions";
import type { Eligibility } from "./sentences";
import { besides, headline } from "./sentences";

/** The answer: stairs, each level with its routes, what to know besides. Prints as one document. */
export function answerView(answer: Eligibility, actions: Actions): HTMLElement {
  const courses = openCourses(answer.occupation.code);
  const others = besides(answer);
  const view = element(
    "div",
    { class: "answer" },
    element("h1", { class: "govuk-heading-xl", tabindex: "-1" }, headline(answer)),
    element(
      "p",
      { class: "govuk-body-l" },
      `${answer.occupation.name}（${answer.occupation.code}），按${chineseDay(answer.asOf)}的情况算。`,
    ),
    others === null ? null : element("p", {}, others),
    element(
      "p",
      { class: "govuk-inset-text" },
      "符不符合条件、现在能不能报名，是两回事，下面分开写。条件由登记册按条文算，只按您自己说的情况；能不能申报由评价机构审核决定。",
    ),
    stairs(answer),
    onPaper(actions.answered),
    missing(answer, actions),
    buttons(actions),
    ...answer.levels.map((level) => levelSection(level, answer, courses, actions)),
    notes(answer),
  );
  followStairs(view);
  unfoldForPrint(view);
  return view;
}

/** Questions whose answers would settle something that is still open. */
function missing(answer: Eligibility, { titleOf, ask }: Actions): HTMLElement | null {
  const questions = [...new Set(answer.missingFacts.map(questionOf))];
  if (questions.length === 0) return null;
  const links = questions.map((question) =>
    element(
      "li",
      {},
      questionLink(titleOf(question), () => ask(question)),
    ),
  );
  return element(
    "section",
    { class: "panel", "aria-labelledby": "missing" },
    element("h2", { class: "govuk-heading-m", id: "missing" }, "补上这些，就能判断得更清楚"),
    element("ul", { class: "govuk-list govuk-list--bullet" }, ...links),
  );
}

function buttons({ check }: Actions): HTMLElement {
  const print = element("button", { type: "button", class: "govuk-button" }, "打印");
  print.addEventListener("click", () => window.print());
  const change = element("button", { type: "button", class: "govuk-button govuk-button--secondary" }, "核对或更改回答");
  change.addEventListener("click", check);
  const again = element("a", { class: "govuk-link", href: "/eligibility/" }, "换一个职业");
  return element("div", { class: "question__buttons answer__buttons" }, print, change, again);
}

function notes({ citedNotes, ruleSet, conflicts }: Eligibility): HTMLElement {
  const items = citedNotes.map(({ text, citation }) =>
    element("li", {}, text, citation === null ? null : cite(citation)),
  );
  return element(
    "section",
    { "aria-labelledby": "notes" },
    element("h2", { class: "govuk-heading-l", id: "notes" }, "还要知道"),
    element("ul", { class: "govuk-list govuk-list--bullet answer__notes" }, ...items),
    doubts(conflicts),
    ruleSet === null ? null : element("p", { class: "source" }, `依据：${ruleSet.title}。`, cite(ruleSet.citation)),
  );
}
