import { matchOf } from "./field-roles";
import type { SearchIndexData } from "./index-data";
import { isOnlyLevel, type ParsedQuery } from "./parsed-query";
import { parseQuery } from "./query-parser";
import type { SearchEntry } from "./search-entry";
import { readEntries, readVocabulary } from "./search-index";
import type { SearchHit, SearchResults } from "./search-results";
import { Sounds } from "./sounds";
import { suggestions } from "./suggestions";
import type { Vocabulary } from "./vocabulary";
import type { WordFit } from "./word-fit";
import { type WordMatcher, WordMatchers } from "./word-matcher";

const MAXIMUM = 100;

/** The search of the pages: the same as the API's (org.skillregister.search), over what was listed when the site was built. */
export class SearchEngine {
  readonly entries: readonly SearchEntry[];
  readonly #vocabulary: Vocabulary;
  readonly #matchers: WordMatchers;
  readonly #planned: ReadonlySet<string>;

  constructor(data: SearchIndexData) {
    const sounds = new Sounds(data.readings);
    this.#planned = new Set(data.planned);
    this.entries = readEntries(data, sounds);
    this.#vocabulary = readVocabulary(data, this.entries, sounds);
    this.#matchers = new WordMatchers(sounds, data.lookAlikes);
  }

  occupation(code: string): SearchEntry | undefined {
    return this.entries.find(({ type, id }) => type === "Occupation" && id === code);
  }

  /** The items of the catalogue that assess an occupation, in printed order. */
  itemsOf(code: string): SearchEntry[] {
    return this.entries.filter(({ type, occupation }) => type === "CatalogueItem" && occupation === code);
  }

  /** The items of an organization, in printed order. */
  itemsBy(organizationId: string): SearchEntry[] {
    return this.entries.filter(({ organization }) => organization === organizationId);
  }

  organizationOf({ organization }: SearchEntry): SearchEntry | undefined {
    return this.entries.find(({ type, id }) => type === "Organization" && id === organization);
  }

  /** Whether a plan says when an occupation is assessed and what it costs. */
  isPlanned(code: string): boolean {
    return this.#planned.has(code);
  }

  /**
   * @param typed what somebody typed; what is longer than 100 characters is cut off
   * @param wanted which entries may be found; all when left out
   */
  find(typed: string, wanted: (entry: SearchEntry) => boolean = () => true): SearchResults {
    const query = parseQuery(typed.slice(0, MAXIMUM), this.#vocabulary);
    const { understood } = query;
    const candidates = this.entries.filter(wanted);
    const hits = this.#firstFound(query, candidates);
    const nothing = hits.length === 0 && query.whole !== "";
    return { understood, hits, suggestions: nothing ? this.#suggestions(query) : [] };
  }

  #suggestions(query: ParsedQuery) {
    const occupations = this.entries.filter(({ type }) => type === "Occupation");
    return suggestions(query, occupations, this.#vocabulary);
  }

  /** As it is written; only when nothing fits, as it may be misspelt, and last what it is about. */
  #firstFound(query: ParsedQuery, candidates: readonly SearchEntry[]): SearchHit[] {
    const attempt =
      (words: readonly WordMatcher[], any = false) =>
      () =>
        this.#found(query, words, candidates, any);
    const { names, isAnyEnough } = query.relaxation;
    const relaxed = names.map((name) => this.#matchers.exactly(name));
    const about = relaxed.length === 0 ? [] : [attempt(relaxed), ...(isAnyEnough ? [attempt(relaxed, true)] : [])];
    for (const found of [...this.#wholly(query, about.length === 0).map((words) => attempt(words)), ...about]) {
      const hits = found();
      if (hits.length > 0) return hits;
    }
    return [];
  }

  /** All that the query says, in the ways in which it may be meant. */
  #wholly({ words, uncovered, isSpecific, spans, corrected }: ParsedQuery, isAll: boolean): WordMatcher[][] {
    if (uncovered !== null || words.length === 0) return isAll ? [[]] : [];
    return [
      ...(isSpecific
        ? [words.map(({ text, known }) => this.#matchers.exactly(text, text.length === 1 && !known))]
        : []),
      spans.map((span) => this.#matchers.tolerantly(span)),
      ...(corrected.length === 0 ? [] : [corrected.map(({ text }) => this.#matchers.corrected(text))]),
    ];
  }

  /** @param any whether one of the words is enough */
  #found(
    query: ParsedQuery,
    words: readonly WordMatcher[],
    candidates: readonly SearchEntry[],
    any: boolean,
  ): SearchHit[] {
    const { level } = query.understood;
    const whole = this.#matchers.exactly(query.whole);
    const hits = candidates.flatMap((entry) => {
      if (level !== null && entry.levels !== null && !entry.levels.includes(level)) return [];
      const hit = any ? anyHit(words, entry) : eachHit(query, words, whole, entry);
      return hit === null ? [] : [hit];
    });
    return hits.sort((a, b) => a.score - b.score);
  }
}

/** Each word must fit a text, and one of them a text by which alone the entry may be found. */
function eachHit(
  query: ParsedQuery,
  words: readonly WordMatcher[],
  whole: WordMatcher,
  entry: SearchEntry,
): SearchHit | null {
  const title = whole.best(
    entry.own.filter(({ role }) => role === "title"),
    true,
  );
  if (title !== null) return hit(entry, [title]);
  if (words.length === 0) return isOnlyLevel(query) && entry.levels !== null ? hit(entry, []) : null;
  const fits: WordFit[] = [];
  for (const word of words) {
    const own = word.best(entry.own, true);
    const fit = words.length === 1 ? own : word.best(entry.related, false, own);
    if (fit === null) return null;
    fits.push(fit);
  }
  return fits.some(({ own }) => own) ? hit(entry, fits) : null;
}

function anyHit(words: readonly WordMatcher[], entry: SearchEntry): SearchHit | null {
  const [best] = words.flatMap((word) => word.best(entry.own, true) ?? []).sort((a, b) => a.score - b.score);
  return best === undefined ? null : hit(entry, [best]);
}

const hit = (entry: SearchEntry, fits: readonly WordFit[]): SearchHit => ({
  entry,
  score: fits.reduce((sum, { score }) => sum + score, 0),
  matchedBy: fits.map(({ field, quality }) => matchOf(field, quality)),
});
