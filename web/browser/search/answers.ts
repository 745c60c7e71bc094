import { shortLevelName } from "../../model/levels.js";
import type { SearchEngine } from "../../search/engine";
import type { SearchResults } from "../../search/search-results";
import { element } from "../element";
import { isPersonal } from "../personal-number";
import type { AskedPages } from "./asked-pages";
import { certificateAnswer } from "./certificate-answer";
import { notCovered, nothingFound } from "./nothing-found";
import { type Answer, occupationCard } from "./occupation-card";
import { organizationCard } from "./organization-card";
import { relatedPages } from "./related-pages";
import { isCovered, isVague } from "./vague";

const MOST_OCCUPATIONS = 5;
const MOST_ORGANIZATIONS = 3;
const BEHIND = 1000;
/** The answer of the home page: who assesses the occupation, at which levels, links to everything else asked for, and pages that answer. */
export function answersTo(text: string, engine: SearchEngine, asked: AskedPages): HTMLElement[] {
  if (isPersonal(text)) return [heading("查证书"), certificateAnswer()];
  const found = engine.find(text);
  const { pages, rest } = asked.for(text, namesIn(found));
  const related = relatedPages(pages);
  const hits = cards(found, engine, asked);
  if (hits.length === 0) return withoutHits(text, found, related, rest);
  const list = element("ol", { class: "answers" });
  list.append(...hits);
  const title = heading(`“${found.understood.text || text.trim()}”${levelWords(found)}`);
  const answers = [title, ...notCovered(found.understood.uncovered), list, more(text)];
  return isVague(found, rest) ? [...related, ...answers] : [...answers, ...related];
}

/** What the query names: what was found, or is known not to be listed. */
const namesIn = ({ hits, understood: { text, uncovered } }: SearchResults): string[] => [
  ...(hits.length > 0 ? text.split(" ") : []),
  ...(uncovered === null ? [] : [uncovered]),
];

const heading = (words: string) => element("h2", { class: "govuk-heading-m", tabindex: "-1" }, words);

/** The best first. */
function cards(found: SearchResults, engine: SearchEngine, asked: AskedPages): HTMLElement[] {
  const organizations = found.hits.filter(({ entry }) => entry.type === "Organization").slice(0, MOST_ORGANIZATIONS);
  const all = [
    ...occupations(found, engine)
      .slice(0, MOST_OCCUPATIONS)
      .map((answer) => ({ score: answer.hit.score, card: occupationCard(answer, found, engine, asked) })),
    // A query that names an occupation and an organization is about the occupation.
    ...organizations.map((hit) => ({
      score: hit.score + (hit.matchedBy.length > 1 ? BEHIND : 0),
      card: organizationCard(hit, engine),
    })),
  ];
  return all.sort((a, b) => a.score - b.score).map(({ card }) => card);
}

/** Pages that are asked for are an answer by themselves, unless the query names something else too. */
function withoutHits(
  typed: string,
  found: SearchResults,
  related: readonly HTMLElement[],
  rest: string,
): HTMLElement[] {
  const { text, uncovered } = found.understood;
  if (related.length > 0 && isCovered(uncovered ?? text, rest)) return [...related];
  return [heading("没有找到"), ...nothing(found, typed), ...related];
}

function levelWords({ understood: { level } }: SearchResults): string {
  return level === null ? "" : `，${shortLevelName(level)}`;
}

/** Each occupation once, at the place of its first hit; an organization's hit leads to none. */
function occupations({ hits }: SearchResults, engine: SearchEngine): Answer[] {
  const answers = new Map<string, Answer>();
  for (const hit of hits) {
    const code = hit.entry.type === "Occupation" ? hit.entry.id : hit.entry.occupation;
    const occupation = code === null ? undefined : engine.occupation(code);
    if (occupation !== undefined && !answers.has(occupation.id)) answers.set(occupation.id, { occupation, hit });
  }
  return [...answers.values()];
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

/** The answer without hits: similar entries, what the register covers, and whom to ask. */
function nothing(found: SearchResults, typed: string): HTMLElement[] {
  return [
    ...nothingFound(found, typed),
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
