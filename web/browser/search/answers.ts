import type { SkillLevel } from "../../generated/operations.ts";
import type { Entry, Found, Hit, SearchEngine } from "../../search/engine";
import type { SearchWish } from "../../search/question";
import { element } from "../element";
import { notCovered, nothingFound } from "./nothing-found";
import { foundBy, levelName } from "./words";

const MOST_OCCUPATIONS = 5;
const MOST_OTHERS = 3;
const BEHIND = 1000;
const LEVELS: readonly SkillLevel[] = ["LEVEL_5", "LEVEL_4", "LEVEL_3", "LEVEL_2", "LEVEL_1"];

/** An occupation with the first hit that led to it and its items among the hits. */
interface Answer {
  occupation: Entry;
  hit: Hit;
}

/** What the home page answers: who assesses what was meant, at which levels, and where the rest stands that was asked for. */
export function answersTo(text: string, engine: SearchEngine): HTMLElement[] {
  const found = engine.find(text);
  const answers = occupations(found, engine);
  const organizations = found.hits.filter(({ entry }) => entry.type === "Organization").slice(0, MOST_OTHERS);
  const total = answers.length + organizations.length;
  const heading = element(
    "h2",
    { class: "govuk-heading-m", tabindex: "-1" },
    total === 0 ? "没有找到" : `“${found.understood.text || text.trim()}”${levelWords(found)}`,
  );
  if (total === 0) return [heading, ...nothing(found)];
  const list = element("ol", { class: "answers" });
  const cards = [
    ...answers
      .slice(0, MOST_OCCUPATIONS)
      .map((answer) => ({ score: answer.hit.score, card: card(answer, found, engine) })),
    // Who names an occupation with an organization asks about the occupation.
    ...organizations.map((hit) => ({
      score: hit.score + (hit.matchedBy.length > 1 ? BEHIND : 0),
      card: organizationCard(hit, engine),
    })),
  ];
  list.append(...cards.sort((a, b) => a.score - b.score).map((each) => each.card));
  return [heading, ...notCovered(found.understood.uncovered), list, more(text)];
}

function levelWords({ understood: { level } }: Found): string {
  return level === null ? "" : `，${levelName(level)}`;
}

/** Each occupation once, at the place of its first hit; an organization's hit leads to none. */
function occupations({ hits }: Found, engine: SearchEngine): Answer[] {
  const answers = new Map<string, Answer>();
  for (const hit of hits) {
    const code = hit.entry.type === "Occupation" ? hit.entry.id : hit.entry.occupation;
    const occupation = code === null ? undefined : engine.occupation(code);
    if (occupation !== undefined && !answers.has(occupation.id)) answers.set(occupation.id, { occupation, hit });
  }
  return [...answers.values()];
}

function card({ occupation, hit }: Answer, found: Found, engine: SearchEngine): HTMLElement {
  const { id } = occupation;
  const name = occupation.own[0]?.shown ?? "";
  const why = foundBy(hit);
  const title = element(
    "h3",
    { class: "answers__title" },
    element("a", { class: "govuk-link", href: `/occupations/${id}/` }, name),
    why === "" ? null : element("span", { class: "found-by" }, why),
  );
  const links = element("ul", { class: "answers__links", "aria-label": `${name}的` });
  links.append(...linksOf(id, found.understood.wish, engine));
  return element("li", { class: "answers__answer" }, title, who(id, found, engine), links);
}

/** Who assesses it at which levels: the items that fit the question, or all when only the occupation does. */
function who(code: string, { hits, understood }: Found, engine: SearchEngine): HTMLElement {
  const all = engine.itemsOf(code);
  const fitting = new Set(hits.map(({ entry }) => entry));
  const fit = all.filter((item) => fitting.has(item));
  const items = fit.length > 0 ? fit : all;
  if (items.length === 0) {
    return element("p", {}, "上海的目录里没有机构评价它；征集过愿意评价的机构，能不能考请问市职业技能鉴定中心。");
  }
  const lines = items.slice(0, MOST_OTHERS).map((item) => {
    const organization = engine.organizationOf(item);
    const levels = LEVELS.filter((level) => item.levels?.includes(level)).map(levelName);
    const by = element(
      "a",
      { class: "govuk-link", href: `/organizations/${organization?.id ?? ""}/` },
      organization?.own[0]?.shown ?? "",
    );
    const workType = items.length > 1 || fit.length > 0 ? `${item.own[0]?.shown ?? ""}：` : "";
    return element("li", {}, workType, by, `评价${levels.join("、")}`);
  });
  const list = element("ul", { class: "govuk-list answers__items" });
  list.append(...lines);
  if (items.length > MOST_OTHERS) list.append(element("li", {}, `一共 ${items.length} 项`));
  const { level } = understood;
  if (level !== null && !all.some((item) => item.levels?.includes(level))) {
    list.append(element("li", {}, `${levelName(level)}没有机构评价`));
  }
  return list;
}

/** The links to what people ask, what was asked for first. */
function linksOf(code: string, wish: SearchWish | null, engine: SearchEngine): HTMLElement[] {
  const page = `/occupations/${code}/`;
  const planned = engine.isPlanned(code);
  const assessed = engine.itemsOf(code).length > 0;
  const links: [SearchWish, string, string][] = [
    ["WHEN", planned ? `${page}#rounds` : `${page}${assessed ? "#ask" : ""}`, "什么时候考"],
    ["FEE", planned ? `${page}#fees` : `${page}${assessed ? "#ask" : ""}`, "多少钱"],
    ["ELIGIBILITY", `/eligibility/check/?occupation=${code}`, "我能申报吗"],
    ["COURSE", `${page}#courses`, "哪里学"],
    ["SUBSIDY", "/subsidy/", "补贴多少"],
    ["RESULT", planned ? "/procedures/#results" : `${page}${assessed ? "#ask" : ""}`, "成绩和补考"],
  ];
  const asked = links.filter(([kind]) => kind === wish);
  return [...asked, ...links.filter(([kind]) => kind !== wish)].map(([kind, href, words]) =>
    element("li", kind === wish ? { class: "answers__asked" } : {}, element("a", { class: "govuk-link", href }, words)),
  );
}

function organizationCard({ entry, matchedBy }: Hit, engine: SearchEngine): HTMLElement {
  const corrected = foundBy({ entry, matchedBy, score: 0 });
  const title = element(
    "h3",
    { class: "answers__title" },
    element("a", { class: "govuk-link", href: `/organizations/${entry.id}/` }, entry.own[0]?.shown ?? ""),
    corrected === "" ? null : element("span", { class: "found-by" }, corrected),
  );
  const names = engine.itemsBy(entry.id).map((item) => item.own[0]?.shown ?? "");
  return element("li", { class: "answers__answer" }, title, element("p", {}, `评价机构，评价${names.join("、")}`));
}

function more(text: string): HTMLElement {
  const q = new URLSearchParams({ q: text.trim() });
  return element(
    "p",
    {},
    "还可以在",
    element("a", { class: "govuk-link", href: `/catalogue/?${q}` }, "评价目录"),
    "里按等级和机构筛选，或者查",
    element("a", { class: "govuk-link", href: `/courses/?${q}` }, "培训课程"),
    "。",
  );
}

/** Nothing found is an answer: what comes nearest, what is here and what not, and whom to ask. */
function nothing(found: Found): HTMLElement[] {
  return [
    ...nothingFound(found),
    element(
      "p",
      {},
      "登记册只有上海社会化职业技能等级认定的目录和征集遴选列出的职业，没有教师、会计、司法这类资格，没有特种作业和特种设备的操作证，也没有驾驶证。",
    ),
    element(
      "p",
      {},
      "可以看",
      element("a", { class: "govuk-link", href: "/occupations/" }, "全部职业"),
      "，或者到",
      element("a", { class: "govuk-link", href: "https://rsj.sh.gov.cn", rel: "noopener" }, "市人力资源社会保障局网站"),
      "的“上海职业技能鉴定”栏目里问。",
    ),
  ];
}
