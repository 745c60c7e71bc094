import { chineseDay } from "../../model/dates.js";
import { levelWords } from "../../model/levels.js";
import { LINKS, ROUTES, TOPICS } from "../../model/plan-words.js";
import { element } from "../element";
import { fold } from "../fold";
import { facts, list, plain } from "./plan-elements";
import type { Plan } from "./plan-view";

/** Details to look up when needed. One sentence names what the plan does not state. */
export function proceduresView(plan: Plan, whole: boolean): HTMLElement[] {
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
