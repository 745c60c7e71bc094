import { cite, doubts } from "../cite";
import { element } from "../element";
import { type Actions, questionLink } from "./answer-actions";
import { questionOf } from "./questions";
import type { LevelAnswer, RouteAnswer } from "./sentences";
import { clauseName, OF_REQUIREMENT, openRoutes } from "./sentences";

type Finding = RouteAnswer["requirements"][number];

/** The requirements of a level by clause, with the finding for each. */
export const routes = (level: LevelAnswer, actions: Actions): (HTMLElement | null)[] => [
  common(level, actions),
  ...level.routes.map((route) => routePart(route, actions)),
];

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

/** The conflicts that affect the clause or its evaluation, each once. */
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
export function evidence(level: LevelAnswer): HTMLElement | null {
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
