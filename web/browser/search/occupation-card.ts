import { LEVELS, shortLevelName } from "../../model/levels.js";
import type { SearchEngine } from "../../search/engine";
import type { SearchWish } from "../../search/meaning";
import type { SearchEntry } from "../../search/search-entry";
import type { SearchHit, SearchResults } from "../../search/search-results";
import { element } from "../element";
import type { AskedPages } from "./asked-pages";
import { foundBy } from "./words";

const MOST_ITEMS = 3;

/** An occupation with the first hit that led to it and its items among the hits. */
export interface Answer {
  occupation: SearchEntry;
  hit: SearchHit;
}

/** An occupation: who assesses it, and where the rest stands that was asked for. */
export function occupationCard(
  { occupation, hit }: Answer,
  found: SearchResults,
  engine: SearchEngine,
  asked: AskedPages,
): HTMLElement {
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
  links.append(...linksOf(id, found.understood.wish, engine, asked));
  return element("li", { class: "answers__answer" }, title, who(id, found, engine), links);
}

/** Who assesses it at which levels: the items that fit the query, or all when only the occupation does. */
function who(code: string, { hits, understood }: SearchResults, engine: SearchEngine): HTMLElement {
  const all = engine.itemsOf(code);
  const fitting = new Set(hits.map(({ entry }) => entry));
  const fit = all.filter((item) => fitting.has(item));
  const items = fit.length > 0 ? fit : all;
  if (items.length === 0) {
    return element("p", {}, "上海的目录里没有机构评价它；征集过愿意评价的机构，能不能考请问市职业技能鉴定中心。");
  }
  const lines = items.slice(0, MOST_ITEMS).map((item) => {
    const organization = engine.organizationOf(item);
    const levels = LEVELS.filter(({ id }) => item.levels?.includes(id)).map(({ name }) => name);
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
  if (items.length > MOST_ITEMS) list.append(element("li", {}, `一共 ${items.length} 项`));
  const { level } = understood;
  if (level !== null && !all.some((item) => item.levels?.includes(level))) {
    list.append(element("li", {}, `${shortLevelName(level)}没有机构评价`));
  }
  return list;
}

/** The links to what people ask, what was asked for first. */
function linksOf(code: string, wish: SearchWish | null, engine: SearchEngine, pages: AskedPages): HTMLElement[] {
  const page = `/occupations/${code}/`;
  const planned = engine.isPlanned(code);
  const ask = `${page}${engine.itemsOf(code).length > 0 ? "#ask" : ""}`;
  const links: [SearchWish, string, string][] = [
    ["WHEN", planned ? `${page}#rounds` : ask, "什么时候考"],
    ["FEE", planned ? `${page}#fees` : ask, "多少钱"],
    ["ELIGIBILITY", `/eligibility/check/?occupation=${code}`, "我能申报吗"],
    ["COURSE", `${page}#courses`, "哪里学"],
    ["SUBSIDY", "/subsidy/", "补贴多少"],
    ["RESULT", pages.resultsOf(code) ?? ask, "成绩和补考"],
  ];
  const asked = links.filter(([kind]) => kind === wish);
  return [...asked, ...links.filter(([kind]) => kind !== wish)].map(([kind, href, words]) =>
    element("li", kind === wish ? { class: "answers__asked" } : {}, element("a", { class: "govuk-link", href }, words)),
  );
}
