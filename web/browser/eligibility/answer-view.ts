import type { Verdict } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { LEVELS } from "../../model/levels.js";
import { cite, doubts } from "../cite";
import { element } from "../element";
import { applyWords } from "./apply-words";
import type { Said } from "./check-view";
import { saidList } from "./check-view";
import { openCourses } from "./level-courses";
import { levelSection } from "./level-section";
import type { Question } from "./questions";
import { questionOf } from "./questions";
import type { Eligibility } from "./sentences";
import { besides, headline, OF_LEVEL, opensOn } from "./sentences";

/** What a reader can do from the answer. */
export interface Actions {
  /** The title of a question, for a link to it. */
  titleOf(question: Question): string;
  ask(question: Question): void;
  check(): void;
  /** What was said, for the sheet of paper. */
  said: readonly Said[];
}

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
    onPaper(actions.said),
    missing(answer, actions),
    buttons(actions),
    ...answer.levels.map((level) => levelSection(level, answer, courses, actions)),
    notes(answer),
  );
  for (const link of view.querySelectorAll<HTMLAnchorElement>(".stairs a")) {
    link.addEventListener("click", (event) => openLevel(view, link.hash, event));
  }
  unfoldForPrint(view);
  return view;
}

/** On paper the answer stands with what it was reckoned from. */
function onPaper(said: readonly Said[]): HTMLElement {
  return element(
    "section",
    { class: "paper-only" },
    element("h2", { class: "govuk-heading-m" }, "您的回答"),
    saidList(said),
  );
}

/** On paper nothing is folded away. */
function unfoldForPrint(view: HTMLElement): void {
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    folded = [...view.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const part of folded) part.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const part of folded) part.open = false;
  });
}

const STEP: Record<Verdict, string> = { MET: "", NOT_MET: " stairs__step--none", UNKNOWN: " stairs__step--open" };

function stairs({ levels, asOf }: Eligibility): HTMLElement {
  const steps = levels.map((level, place) => {
    const day = opensOn(level, asOf);
    const { state } = level.applyNow;
    const { mark, words } = OF_LEVEL[level.verdict];
    const title = element("span", { class: "stairs__title" }, LEVELS[place]?.title ?? "");
    const link = element(
      "a",
      { class: "govuk-link", href: `#${level.level}` },
      element("span", { "aria-hidden": "true" }, `${mark} `),
      words,
    );
    return element(
      "li",
      { class: `stairs__step${STEP[level.verdict]}` },
      element("h2", { class: "stairs__tread" }, `${LEVELS[place]?.name ?? ""} `, title),
      element(
        "p",
        { class: "stairs__verdict" },
        link,
        day === null ? null : element("span", { class: "stairs__day" }, `从${chineseDay(day)}起符合`),
      ),
      element(
        "p",
        { class: `stairs__apply stairs__apply--${state.toLowerCase().replaceAll("_", "-")}` },
        applyWords(level.applyNow),
      ),
    );
  });
  return element("ol", { class: "stairs stairs--answer" }, ...steps);
}

/** The focus goes to the level, and no address remembers that it was looked at. */
function openLevel(view: HTMLElement, hash: string, event: Event): void {
  event.preventDefault();
  const section = view.querySelector<HTMLElement>(hash);
  const details = section?.querySelector("details");
  if (details) details.open = true;
  const heading = section?.querySelector<HTMLElement>("h2");
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
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

export function questionLink(text: string, follow: () => void): HTMLElement {
  const link = element("button", { type: "button", class: "link-button" }, text);
  link.addEventListener("click", follow);
  return link;
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
