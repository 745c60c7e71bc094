import { cite, doubts } from "../cite";
import { element } from "../element";
import type { Actions } from "./answer-actions";
import { applyWords } from "./apply-words";
import type { OpenCourses } from "./level-courses";
import { levelCourses } from "./level-courses";
import { evidence, routes } from "./level-routes";
import { offers } from "./offers";
import type { Eligibility, LevelAnswer } from "./sentences";
import { levelName, levelSentence, OF_LEVEL } from "./sentences";

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
      ...routes(level, actions),
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

/** The highest level that is open, and the next above it: what most people came for. */
function isFirstToRead({ level }: LevelAnswer, { highestLevel, levels }: Eligibility): boolean {
  const highest = levels.findIndex((candidate) => candidate.level === highestLevel);
  const place = levels.findIndex((candidate) => candidate.level === level);
  return place === highest || place === highest + 1;
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
