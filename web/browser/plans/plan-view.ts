import type { AssessmentPlanQuery } from "../../generated/operations.ts";
import { chineseDay, chineseDays } from "../../model/dates.js";
import { levelWords } from "../../model/levels.js";
import { FEW_FEES, FEW_ROUNDS } from "../../model/plan-folds.js";
import { CONTACTS, FEES, MODULES } from "../../model/plan-words.js";
import { statusDays } from "../../model/round-days.js";
import { element } from "../element";
import { fold } from "../fold";
import { roundStatus } from "../rounds/status";
import { SHORT } from "../rounds/words";
import { facts, plain, section, table } from "./plan-elements";
import { proceduresView } from "./procedures-view";
import { roundTracks } from "./round-tracks";

export type Plan = Omit<NonNullable<AssessmentPlanQuery["assessmentPlan"]>, "lastListing">;

const BLANK = "“不知道”是没有填写的金额，不等于不收。交费前请问评价机构。";

/**
 * A plan that was not built into the site, with all it says: when, how much and whom to ask first. Each fact rests on its notice, which
 * is named once.
 *
 * @param whole nothing is folded, for whoever has to look at all of it
 */
export function planView(plan: Plan, today: string, whole = false): HTMLElement[] {
  const { rounds: all, offerings } = plan;
  const few = (count: number, most: number) => whole || count <= most;
  const dates = () =>
    fold("dates", "各批次的日期", `${all.length} 个批次`, few(all.length, FEW_ROUNDS), rounds(plan, today));
  const prices = () => fold("fees", "收费表", `${offerings.length} 项`, few(offerings.length, FEW_FEES), fees(plan));
  return [
    plain(publisherOf(plan)),
    contents(),
    section(
      "rounds",
      "批次",
      ...(all.length === 0 ? [plain("计划没有列出批次。")] : [...roundTracks(plan, today), dates()]),
    ),
    section("offerings", "考什么，多少钱", prices(), plain(BLANK)),
    section("contact", "咨询和投诉", ...contacts(plan)),
    section("more", "怎样报名，有哪些规定", ...proceduresView(plan, whole)),
  ];
}

/** The headings to jump to. */
function contents(): HTMLElement {
  const items = { rounds: "批次", offerings: "考什么，多少钱", contact: "咨询和投诉", more: "怎样报名，有哪些规定" };
  return element(
    "nav",
    { class: "contents", "aria-label": "本页内容" },
    element(
      "ul",
      { class: "govuk-list" },
      ...Object.entries(items).map(([id, text]) =>
        element("li", {}, element("a", { class: "govuk-link", href: `#${id}` }, text)),
      ),
    ),
  );
}

/** Who has published it, and when. */
const publisherOf = ({ statedBy, statedOn }: Plan): string =>
  statedBy === "ORGANIZATION"
    ? `这个计划是机构自己在${chineseDay(statedOn)}发布的，登记册没有和原文比对。`
    : `这个计划印在来源文件里，登记册在${chineseDay(statedOn)}比对过。`;

function rounds({ rounds: all, year }: Plan, today: string): HTMLElement {
  return table(
    `${year}年各批次的日期`,
    ["批次", "申报", "缴费", "准考证", "考试", "今天"],
    all.map((round) => [
      round.mayMoveTo === null ? round.name : `${round.name}（人数不够时并到${round.mayMoveTo.name}）`,
      chineseDays([round.application.opensOn, round.application.closesOn]),
      chineseDays([round.payment.opensOn, round.payment.closesOn]),
      `${chineseDay(round.admissionTicketFrom)}起`,
      chineseDays(round.examDates, "、"),
      SHORT[roundStatus(statusDays(round), today)],
    ]),
  );
}

function fees({ offerings, year }: Plan): HTMLElement {
  const kinds = Object.keys(FEES) as (keyof typeof FEES)[];
  return table(
    `${year}年的收费`,
    ["职业", "等级", "科目", ...kinds.map((kind) => FEES[kind])],
    offerings.map((offering) => [
      element(
        "a",
        { class: "govuk-link", href: `/occupations/${offering.occupation.code}/` },
        offering.occupation.name,
      ),
      levelWords([offering.level]),
      offering.modules.map((module) => MODULES[module]).join("、") || "没有说",
      ...kinds.map((kind) => {
        const amount = offering.fees.find((fee) => fee.kind === kind)?.amount ?? null;
        return amount === null ? "不知道" : `${amount.amount} 元`;
      }),
    ]),
  );
}

function contacts({ contactPoints }: Plan): HTMLElement[] {
  if (contactPoints.length === 0) return [];
  return [
    facts(
      contactPoints.map(({ kind, name, address, phone, hours }) => [
        CONTACTS[kind],
        [name, address, phone, hours].filter((text) => text !== null).join("，"),
      ]),
    ),
  ];
}
