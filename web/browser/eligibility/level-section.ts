import { cite, doubts } from "../cite";
import { element } from "../element";
import type { Actions } from "./answer-view";
import { questionLink } from "./answer-view";
import { applyWords } from "./apply-words";
import type { OpenCourses } from "./level-courses";
import { levelCourses } from "./level-courses";
import { offers } from "./offers";
import { questionOf } from "./questions";
import type { Eligibility, LevelAnswer, RouteAnswer } from "./sentences";
import { clauseName, levelName, levelSentence, OF_LEVEL, OF_REQUIREMENT, openRoutes } from "./sentences";

type Finding = RouteAnswer["requirements"][number];

/** One level: whether and from when, by which clause, what each clause finds, what to bring and who assesses it. */
export function levelSection(
  level: LevelAnswer,
  answer: Eligibility,
  courses: OpenCourses,
  actions: Actions,
): HTMLElement {
  const { mark, words } = OF_LEVEL[level.verdict];
  const verdict = element(
    "span",
    { class: `verdict verdict--${level.verdict.toLowerCase().replace("_", "-")}` },
    element("span", { "aria-hidden": "true" }, `${mark} `),
    words,
  );
  const details = element(
    "details",
    { class: "govuk-details" },
    element(
      "summary",
      { class: "govuk-details__summary" },
      element(
        "span",
        { class: "govuk-details__summary-text" },
        `看条件、材料和机构（${level.routes.length}项条件里符合一项就可以）`,
        element("span", { class: "govuk-visually-hidden" }, `（${levelName(level.level)}）`),
      ),
    ),
    element(
      "div",
      { class: "level__routes" },
      common(level, actions),
      ...level.routes.map((route) => routePart(route, actions)),
      evidence(level),
      offers(level, answer),
      levelCourses(level, answer, courses),
    ),
  );
  details.open = isFirstToRead(level, answer);
  return element(
    "section",
    { class: "level", id: level.level, "aria-labelledby": `${level.level}-heading` },
    element(
      "h2",
      { class: "govuk-heading-l level__heading", id: `${level.level}-heading`, tabindex: "-1" },
      `${levelName(level.level)} `,
      verdict,
    ),
    element("p", {}, levelSentence(level, answer.asOf)),
    applyPart(level),
    details,
  );
}

/** Whether one can apply now, which does not depend on the person, and whom to ask where that is not known. */
function applyPart({ applyNow, offeredBy }: LevelAnswer): HTMLElement {
  const { state, reason, citations, conflicts } = applyNow;
  const asked = state === "OPEN" || state === "NOBODY_ASSESSES" ? [] : offeredBy;
  const links = asked.flatMap(({ id, name }, place) => [
    place === 0 ? "问机构：" : "、",
    element("a", { class: "govuk-link", href: `/organizations/${id}/` }, name),
  ]);
  const places = citations.flatMap((citation, place) => [
    place === 0 ? "" : "；",
    cite(citation, place === 0 ? "出处：" : ""),
  ]);
  return element(
    "div",
    { class: `apply-now apply-now--${state.toLowerCase().replaceAll("_", "-")}` },
    element("p", {}, element("strong", {}, `${applyWords(applyNow)}。`), reason, " ", ...places),
    links.length === 0 ? null : element("p", {}, ...links, "。"),
    doubts(conflicts),
  );
}

/** The highest level that is open, and the next above it: what most people came for. */
function isFirstToRead({ level }: LevelAnswer, { highestLevel, levels }: Eligibility): boolean {
  const highest = levels.findIndex((candidate) => candidate.level === highestLevel);
  const place = levels.findIndex((candidate) => candidate.level === level);
  return place === highest || place === highest + 1;
}

function common({ preconditions, preconditionsCitation }: LevelAnswer, actions: Actions): HTMLElement | null {
  if (preconditions.length === 0) return null;
  return element(
    "div",
    { class: "route" },
    element("h3", { class: "route__heading" }, "先要符合"),
    findings(preconditions, actions),
    preconditionsCitation === null ? null : element("p", {}, cite(preconditionsCitation)),
  );
}

function routePart(route: RouteAnswer, actions: Actions): HTMLElement {
  const { mark, words } = OF_REQUIREMENT[route.verdict];
  return element(
    "div",
    { class: `route route--${route.verdict.toLowerCase().replace("_", "-")}` },
    element(
      "h3",
      { class: "route__heading" },
      `${clauseName(route.clause)} `,
      element("span", { class: "route__verdict" }, element("span", { "aria-hidden": "true" }, `${mark} `), words),
    ),
    element("p", {}, route.summary, " ", cite(route.citation)),
    findings(route.requirements, actions),
    doubts(unsettled(route)),
  );
}

/** What touches the clause itself, and how it was judged, each once. */
function unsettled({ conflicts, requirements }: RouteAnswer): RouteAnswer["conflicts"] {
  const all = [...conflicts, ...requirements.flatMap((requirement) => requirement.conflicts)];
  return [...new Map(all.map((conflict) => [conflict.number, conflict])).values()];
}

function findings(list: readonly Finding[], actions: Actions): HTMLElement {
  return element("ul", { class: "findings" }, ...list.map((finding) => findingItem(finding, actions)));
}

function findingItem({ verdict, message, missingFact }: Finding, { titleOf, ask }: Actions): HTMLElement {
  const { mark, words } = OF_REQUIREMENT[verdict];
  const question = missingFact === null ? null : questionOf(missingFact);
  const link = question === null ? null : questionLink(`去回答：${titleOf(question)}`, () => ask(question));
  const icon = element("span", { class: "findings__mark", "aria-hidden": "true" }, mark);
  return element(
    "li",
    {},
    icon,
    element(
      "div",
      {},
      element("span", { class: "govuk-visually-hidden" }, `${words}：`),
      message,
      link === null ? null : element("p", { class: "findings__link" }, link),
    ),
  );
}

/** What to bring, for the clauses by which the level is open or opens first. */
function evidence(level: LevelAnswer): HTMLElement | null {
  const routes = openRoutes(level);
  if (routes.length === 0) return null;
  const always = level.preconditions.flatMap(({ requirement }) => requirement.evidence);
  const papers = [...new Set([...always, ...routes.flatMap((route) => route.evidence)])];
  return element(
    "div",
    {},
    element("h3", { class: "govuk-heading-s" }, "一般要带的材料"),
    element("ul", { class: "checklist" }, ...papers.map((paper) => element("li", {}, paper))),
    element("p", { class: "quiet" }, "来源没有列出材料清单，这是按条件推算的。以机构要求的为准。"),
  );
}
