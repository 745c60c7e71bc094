import { element } from "../element";
import { planSentence } from "./plan-sentence";
import type { Eligibility, LevelAnswer } from "./sentences";
import { opensOn } from "./sentences";

/** Whether the level is open, or will be. */
export const isReachable = (level: LevelAnswer, { asOf }: Eligibility): boolean =>
  level.verdict === "MET" || opensOn(level, asOf) !== null;

/** Who assesses the level, for how much and when next, for levels that are open or will be. */
export function offers(level: LevelAnswer, answer: Eligibility): HTMLElement | null {
  if (!isReachable(level, answer)) return null;
  const { asOf, occupation } = answer;
  const heading = element("h3", { class: "govuk-heading-s" }, "谁评价这一级");
  if (level.offeredBy.length === 0) {
    return element("div", {}, heading, element("p", {}, "目录里没有机构评价这一级，符合条件也没有地方申报。"));
  }
  const items = level.offeredBy.map(({ id, name }) => {
    const planned = level.plannedBy.find((organization) => organization.id === id);
    return element(
      "li",
      {},
      element("a", { class: "govuk-link", href: `/organizations/${id}/` }, name),
      planned === undefined ? null : element("strong", { class: "govuk-tag planned" }, `${asOf.slice(0, 4)}年计划里有`),
      planned === undefined
        ? null
        : element("p", {}, planSentence(planned.plans, { code: occupation.code, level: level.level, asOf })),
    );
  });
  const unplanned = level.offeredBy.length > level.plannedBy.length;
  return element(
    "div",
    {},
    heading,
    element("ul", { class: "govuk-list govuk-list--bullet" }, ...items),
    unplanned
      ? element("p", { class: "quiet" }, "没有标“计划里有”的，登记册只知道目录，不知道今年开不开考，请先问机构。")
      : null,
  );
}
