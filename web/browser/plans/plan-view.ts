import type { AssessmentPlanQuery } from "../../generated/operations.ts";
import { chineseDay, chineseDays } from "../../model/dates.js";
import { levelWords } from "../../model/levels.js";
import { FEW_FEES, FEW_ROUNDS } from "../../model/plan-folds.js";
import { CONTACTS, FEES, LINKS, MODULES, ROUTES, TOPICS } from "../../model/plan-words.js";
import { statusDays } from "../../model/round-days.js";
import { element } from "../element";
import { fold } from "../fold";
import { roundStatus } from "../rounds/status";
import { SHORT } from "../rounds/words";
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
    plain(said(plan)),
    contents(),
    section(
      "rounds",
      "批次",
      ...(all.length === 0 ? [plain("计划没有列出批次。")] : [...roundTracks(plan, today), dates()]),
    ),
    section("offerings", "考什么，多少钱", prices(), plain(BLANK)),
    section("contact", "咨询和投诉", ...contacts(plan)),
    section("more", "怎样报名，有哪些规定", ...more(plan, whole)),
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

/** What one reads when one needs it. What the plan does not say is named in one sentence. */
function more(plan: Plan, whole: boolean): HTMLElement[] {
  const groups: [id: string, heading: string, content: HTMLElement[]][] = [
    ["routes", "怎样报名", routes(plan)],
    ["rules", "规定", rules(plan)],
    ["conduct", "违纪怎样处理", conduct(plan)],
    ["links", "在哪里办、在哪里看", links(plan)],
    ["notice", "依据的通知", [notice(plan)]],
  ];
  const missing = groups.filter(([, , content]) => content.length === 0).map(([, heading]) => heading);
  return [
    ...groups.flatMap(([id, heading, content]) =>
      content.length === 0 ? [] : [fold(id, heading, "", whole, ...content)],
    ),
    ...(missing.length === 0 ? [] : [plain(`计划没有说：${missing.join("；")}。`)]),
  ];
}

function section(id: string, heading: string, ...content: HTMLElement[]): HTMLElement {
  const shown = content.length === 0 ? [plain("计划没有说。")] : content;
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { class: "govuk-heading-l", id }, heading),
    ...shown,
  );
}

const plain = (text: string): HTMLElement => element("p", {}, text);

function facts(rows: readonly (readonly [string, Node | string])[]): HTMLElement {
  return element(
    "dl",
    { class: "govuk-summary-list" },
    ...rows.map(([label, value]) =>
      element(
        "div",
        { class: "govuk-summary-list__row" },
        element("dt", { class: "govuk-summary-list__key" }, label),
        element("dd", { class: "govuk-summary-list__value" }, value),
      ),
    ),
  );
}

const said = ({ statedBy, statedOn }: Plan): string =>
  statedBy === "ORGANIZATION"
    ? `这个计划是机构自己在${chineseDay(statedOn)}发布的，登记册没有和原文比对。`
    : `这个计划印在来源文件里，登记册在${chineseDay(statedOn)}比对过。`;

function notice({ title, effectiveFrom, notice: of }: Plan): HTMLElement {
  const number = of.number === null ? "" : `（${of.number}）`;
  const day = of.publishedOn === null ? "" : `，${chineseDay(of.publishedOn)}`;
  const original =
    of.url === null
      ? []
      : [["原文", element("a", { class: "govuk-link", href: of.url, rel: "noopener" }, of.url)] as const];
  return facts([
    ["计划", `${title}，${chineseDay(effectiveFrom)}起有效`],
    ["通知", `${of.title}${number}${day}`],
    ...original,
  ]);
}

function table(
  caption: string,
  headers: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  return element(
    "table",
    { class: "table rows" },
    element("caption", { class: "govuk-visually-hidden" }, caption),
    element("thead", {}, element("tr", {}, ...headers.map((text) => element("th", { scope: "col" }, text)))),
    element(
      "tbody",
      {},
      ...rows.map(([first = "", ...rest]) =>
        element(
          "tr",
          {},
          element("th", { scope: "row" }, first),
          ...rest.map((value, place) => element("td", { "data-label": headers[place + 1] ?? "" }, value)),
        ),
      ),
    ),
  );
}

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

function routes({ applicationRoutes }: Plan): HTMLElement[] {
  return applicationRoutes.flatMap(({ kind, summary, citedSteps, forms }) => [
    element("h4", { class: "govuk-heading-s" }, ROUTES[kind]),
    plain(summary),
    ...(citedSteps.length === 0
      ? []
      : [
          list(
            "ol",
            "number",
            citedSteps.map((step) => step.summary),
          ),
        ]),
    ...(forms.length === 0 ? [] : [plain(`要交：${forms.map(({ title }) => title).join("、")}`)]),
  ]);
}

function list(tag: "ol" | "ul", kind: "number" | "bullet", items: readonly string[]): HTMLElement {
  return element(
    tag,
    { class: `govuk-list govuk-list--${kind} notes` },
    ...items.map((text) => element("li", {}, text)),
  );
}

function rules({ rules: all, resultValidityYears }: Plan): HTMLElement[] {
  const topics = (Object.keys(TOPICS) as (keyof typeof TOPICS)[]).flatMap((topic) => {
    const own = all.filter((rule) => rule.topic === topic);
    if (own.length === 0) return [];
    return [
      element("h4", { class: "govuk-heading-s" }, TOPICS[topic]),
      list(
        "ul",
        "bullet",
        own.map(({ summary }) => summary),
      ),
    ];
  });
  const kept = resultValidityYears.map(({ level, years }) => `${levelWords([level])}：${years} 年`);
  return kept.length === 0
    ? topics
    : [...topics, element("h4", { class: "govuk-heading-s" }, "合格的成绩保留多久"), list("ul", "bullet", kept)];
}

function conduct({ conductRules }: Plan): HTMLElement[] {
  return conductRules.flatMap(({ tier, sanction, citedActs }) => [
    element("h4", { class: "govuk-heading-s" }, `第 ${tier} 档：${sanction}`),
    list(
      "ol",
      "number",
      citedActs.map(({ summary }) => summary),
    ),
  ]);
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

function links({ links: all }: Plan): HTMLElement[] {
  if (all.length === 0) return [];
  return [facts(all.map(({ kind, name, address, path }) => [LINKS[kind], where(name, address, path)]))];
}

/** An address that is not printed with https is shown, and not linked. */
function where(name: string, address: string | null, path: string | null): HTMLElement {
  const at =
    address === null
      ? null
      : address.startsWith("https://")
        ? element("a", { class: "govuk-link", href: address, rel: "noopener" }, address)
        : address;
  return element("span", {}, name, at === null ? null : "：", at, path === null ? null : `，${path}`);
}
