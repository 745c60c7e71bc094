import type { Verdict } from "../../generated/operations.ts";
import { chineseDay } from "../../model/dates.js";
import { LEVELS } from "../../model/levels.js";
import { element } from "../element";
import { applyWords } from "./apply-words";
import type { Eligibility } from "./sentences";
import { OF_LEVEL, opensOn } from "./sentences";

const STEP: Record<Verdict, string> = { MET: "", NOT_MET: " stairs__step--none", UNKNOWN: " stairs__step--open" };

/** The levels as stairs, each with its verdict. */
export function stairs({ levels, asOf }: Eligibility): HTMLElement {
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

/** Makes the stairs lead to the levels below them. */
export function followStairs(view: HTMLElement): void {
  for (const link of view.querySelectorAll<HTMLAnchorElement>(".stairs a")) {
    link.addEventListener("click", (event) => openLevel(view, link.hash, event));
  }
}

/** Moves the focus to the level without changing the address, so that no history records it. */
function openLevel(view: HTMLElement, hash: string, event: Event): void {
  event.preventDefault();
  const section = view.querySelector<HTMLElement>(hash);
  const details = section?.querySelector("details");
  if (details) details.open = true;
  const heading = section?.querySelector<HTMLElement>("h2");
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
