import type { SkillLevel } from "../generated/operations.ts";
import { isAbbreviation, mayAbbreviate } from "./abbreviation";
import { endsAlike } from "./ending-look-alikes";
import type { FieldRole, SearchIndexData } from "./index-data";
import { isMisspelling } from "./misspelling";
import { nearness } from "./nearness";
import { hasLatin, isLatin } from "./normal";
import { type Meaning, type Question, type Region, readQuestion, type Understood } from "./question";
import { Sounds } from "./sounds";
import { BY_INITIALS, BY_ITSELF, BY_SIMILAR_SOUND, INSIDE, NOT_FOUND, type SearchText, TextMaker, Word } from "./text";
import { Vocabulary } from "./vocabulary";

export interface Field {
  role: FieldRole;
  shown: string;
  text: SearchText;
}

export type EntryType = "Occupation" | "Organization" | "CatalogueItem" | "SelectionItem" | "Course";

export interface Entry {
  type: EntryType;
  /** The code of an occupation, the id of anything else. */
  id: string;
  own: readonly Field[];
  /** Texts of others that belong to it; by them it is found only together with one of its own. */
  related: readonly Field[];
  /** Null when it has no levels of its own. */
  levels: readonly SkillLevel[] | null;
  /** Code of the occupation that it is of; null when it is of none. */
  occupation: string | null;
  /** Id of the organization that assesses it; null when there is none. */
  organization: string | null;
}

/** By what a word found an entry, as the schema names it. */
export type SearchMatchKind =
  | "NAME"
  | "WORK_TYPE"
  | "PINYIN"
  | "INITIALS"
  | "ALTERNATIVE_TITLE"
  | "CODE"
  | "ORGANIZATION"
  | "TITLE"
  | "CORRECTED";

export interface Match {
  kind: SearchMatchKind;
  text: string;
}

export interface Hit {
  entry: Entry;
  score: number;
  /** Why it was found, for each word of the question. */
  matchedBy: readonly Match[];
}

export interface Suggestion {
  text: string;
  entry: Entry;
}

export interface Found {
  understood: Understood;
  /** The best first. */
  hits: readonly Hit[];
  /** What comes nearest; empty unless nothing was found. */
  suggestions: readonly Suggestion[];
}

interface Fit {
  field: Field;
  own: boolean;
  score: number;
  quality: number;
}

/** How much worse a hit in a text is than one in the name, and what the hit is called. */
const ROLES: Readonly<Record<FieldRole, readonly [number, SearchMatchKind]>> = {
  name: [0, "NAME"],
  title: [0, "TITLE"],
  workType: [10, "WORK_TYPE"],
  currentName: [10, "NAME"],
  alternativeTitle: [10, "ALTERNATIVE_TITLE"],
  code: [10, "CODE"],
  organization: [12, "ORGANIZATION"],
};
const NOT_OWN = 4;
const ABBREVIATED = 62;
const MISSPELT = 400;
const MOST_SUGGESTIONS = 3;
const MAXIMUM = 100;

/** No shorter word is taken for misspelt. */
const SHORTEST_CHARACTERS = 3;
const SHORTEST_LETTERS = 4;

/** A shorter word in letters sounds like something only when it is whole syllables. */
const SURE_LETTERS = 7;

/** A longer word is longer than all that it may be misspelt for. */
const LONGEST = 60;

/** The search of the pages: the same as the API's (org.skillregister.search), over what was listed when the site was built. */
export class SearchEngine {
  readonly entries: readonly Entry[];
  readonly #sounds: Sounds;
  readonly #vocabulary: Vocabulary;
  readonly #lookAlikes: Readonly<Record<string, string>>;
  readonly #planned: ReadonlySet<string>;

  constructor(data: SearchIndexData) {
    this.#sounds = new Sounds(data.readings);
    this.#planned = new Set(data.planned);
    this.#lookAlikes = data.lookAlikes;
    const maker = new TextMaker(this.#sounds);
    const fields = data.fields.map((written): Field => {
      const [role, shown, pinyin] = typeof written === "string" ? (["alternativeTitle", written, 1] as const) : written;
      const fromStart = role === "code" || pinyin === 0;
      const usual = pinyin === 1 ? this.#usual(shown) : pinyin;
      const text = fromStart ? maker.fromStart(shown) : maker.text(shown, usual === 0 ? null : usual);
      return { role, shown, text };
    });
    const all = (runs: readonly number[]) =>
      runs.flatMap((first, place) => (place % 2 === 0 ? fields.slice(first, first + (runs[place + 1] ?? 0)) : []));
    this.entries = data.entries.map(([type, id, own, related, levels, occupation, organization]) => ({
      type,
      id,
      own: all(own),
      related: all(related),
      levels: levels?.split("").map((level) => `LEVEL_${level}` as SkillLevel) ?? null,
      occupation,
      organization,
    }));
    const listed = this.entries.filter(({ type }) => type !== "Course");
    const texts = [...new Set(listed.flatMap(({ own }) => own.map(({ text }) => text)))];
    const meanings = Object.entries(data.words).flatMap(([meaning, words]) =>
      words.split(" ").map((word): [string, Meaning] => [word, meaning as Meaning]),
    );
    const simplified = data.simplified.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);
    const uncovered = data.uncovered.map(([text, pinyin, nearest]) => ({ text, pinyin, nearest }));
    this.#vocabulary = new Vocabulary(texts, new Map(meanings), uncovered, new Map(simplified), this.#sounds);
  }

  occupation(code: string): Entry | undefined {
    return this.entries.find(({ type, id }) => type === "Occupation" && id === code);
  }

  /** The items of the catalogue that assess an occupation, in printed order. */
  itemsOf(code: string): Entry[] {
    return this.entries.filter(({ type, occupation }) => type === "CatalogueItem" && occupation === code);
  }

  /** The items of an organization, in printed order. */
  itemsBy(organizationId: string): Entry[] {
    return this.entries.filter(({ organization }) => organization === organizationId);
  }

  organizationOf({ organization }: Entry): Entry | undefined {
    return this.entries.find(({ type, id }) => type === "Organization" && id === organization);
  }

  /** Whether a plan says when an occupation is assessed and what it costs. */
  isPlanned(code: string): boolean {
    return this.#planned.has(code);
  }

  #usual(shown: string): string {
    return [...shown.normalize("NFKC").toLowerCase()]
      .filter((character) => /[\p{L}\p{N}]/u.test(character))
      .map((character) => this.#sounds.of(character)[0] ?? character)
      .join(" ");
  }

  /**
   * @param typed what somebody typed; what is longer than 100 characters is cut off
   * @param wanted which entries may be found; all when left out
   */
  find(typed: string, wanted: (entry: Entry) => boolean = () => true): Found {
    const question = readQuestion(typed.slice(0, MAXIMUM), this.#vocabulary);
    const { understood } = question;
    const candidates = this.entries.filter(wanted);
    const hits = this.#firstFound(question, candidates);
    const nothing = hits.length === 0 && question.whole !== "";
    return { understood, hits, suggestions: nothing ? this.#suggest(question) : [] };
  }

  /** As it is written; only when nothing fits, as it may be misspelt, and last what it is about. */
  #firstFound(question: Question, candidates: readonly Entry[]): Hit[] {
    const attempt =
      (words: readonly Typed[], any = false) =>
      () =>
        this.#found(question, words, candidates, any);
    const core = question.core.map((word) => this.#typed(word));
    const about = core.length === 0 ? [] : [attempt(core), ...(question.isList ? [attempt(core, true)] : [])];
    for (const found of [...this.#wholly(question, about.length === 0).map((words) => attempt(words)), ...about]) {
      const hits = found();
      if (hits.length > 0) return hits;
    }
    return [];
  }

  /** All that the question says, in the ways in which it may be meant. */
  #wholly({ words, uncovered, isSure, regions, respelt }: Question, isAll: boolean): Typed[][] {
    if (uncovered !== null || words.length === 0) return isAll ? [[]] : [];
    return [
      ...(isSure
        ? [words.map(({ text, known }) => this.#typed(text, { onlyTitles: text.length === 1 && !known }))]
        : []),
      regions.map((region) => this.#tolerant(region)),
      ...(respelt.length === 0 ? [] : [respelt.map(({ text }) => this.#typed(text, { behind: BY_SIMILAR_SOUND }))]),
    ];
  }

  /** @param any whether one of the words is enough */
  #found(question: Question, words: readonly Typed[], candidates: readonly Entry[], any = false): Hit[] {
    const { level } = question.understood;
    const whole = this.#typed(question.whole);
    const hits = candidates.flatMap((entry) => {
      if (level !== null && entry.levels !== null && !entry.levels.includes(level)) return [];
      const hit = any ? this.#anyHit(words, entry) : this.#hit(question, words, whole, entry);
      return hit === null ? [] : [hit];
    });
    return hits.sort((a, b) => a.score - b.score);
  }

  #typed(word: string, { onlyTitles = false, behind = 0 } = {}): Typed {
    const exact = new Word(word, false, this.#sounds);
    return { onlyTitles, behind, scores: new Map(), exact, tolerant: false, similar: null, strange: [] };
  }

  #tolerant({ text, strange }: Region): Typed {
    const shortest = hasLatin(text) ? SHORTEST_LETTERS : SHORTEST_CHARACTERS;
    const may = text.length >= shortest && text.length <= LONGEST;
    const sounds = !isLatin(text) || text.length >= SURE_LETTERS || this.#sounds.areSyllables(text);
    const similar = may && sounds ? new Word(text, true, this.#sounds) : null;
    return { ...this.#typed(text, { onlyTitles: text.length === 1 }), tolerant: may, similar, strange };
  }

  /** Each word must fit a text, and one of them a text by which alone the entry may be found. */
  #hit(question: Question, words: readonly Typed[], whole: Typed, entry: Entry): Hit | null {
    const title = entry.own.filter(({ role }) => role === "title");
    const titled = this.#best(whole, title, true, null);
    if (titled !== null) return { entry, score: titled.score, matchedBy: [match(titled)] };
    if (words.length === 0) {
      const levelled = isOnlyLevel(question) && entry.levels !== null;
      return levelled ? { entry, score: 0, matchedBy: [] } : null;
    }
    const fits: Fit[] = [];
    for (const word of words) {
      const own = this.#best(word, entry.own, true, null);
      const fit = words.length === 1 ? own : this.#best(word, entry.related, false, own);
      if (fit === null) return null;
      fits.push(fit);
    }
    if (!fits.some(({ own }) => own)) return null;
    return { entry, score: fits.reduce((sum, { score }) => sum + score, 0), matchedBy: fits.map(match) };
  }

  #anyHit(words: readonly Typed[], entry: Entry): Hit | null {
    const [best] = words
      .flatMap((word) => this.#best(word, entry.own, true, null) ?? [])
      .sort((a, b) => a.score - b.score);
    return best === undefined ? null : { entry, score: best.score, matchedBy: [match(best)] };
  }

  #best(word: Typed, fields: readonly Field[], own: boolean, known: Fit | null): Fit | null {
    let best = known;
    for (const field of fields) {
      if (word.onlyTitles && field.role !== "title") continue;
      const plain = this.#score(word, field);
      if (plain === NOT_FOUND) continue;
      const score = plain + ROLES[field.role][0] + (own ? 0 : NOT_OWN);
      if (best === null || score < best.score) best = { field, own, score, quality: quality(plain) };
    }
    return best;
  }

  /** As it is typed, else as it sounds, else with one mistake; a code is not misspelt. */
  #score(word: Typed, field: Field): number {
    const known = word.scores.get(field.text);
    if (known !== undefined) return known;
    const score = this.#newScore(word, field);
    word.scores.set(field.text, score);
    return score;
  }

  #newScore(word: Typed, field: Field): number {
    const { exact, similar, tolerant } = word;
    const score = scoreOf(exact, field);
    if (score !== NOT_FOUND) return score + word.behind;
    if (field.role === "code") return NOT_FOUND;
    const { normal } = field.text;
    const may = tolerant || (mayAbbreviate(exact.text) && normal.endsWith(exact.text.slice(-1)));
    if (may && isAbbreviation(exact.text, normal)) return ABBREVIATED + word.behind;
    if (!tolerant) return NOT_FOUND;
    const alike = similar === null ? NOT_FOUND : scoreOf(similar, field);
    return alike === NOT_FOUND && this.#isMisspelt(word, field.text) ? MISSPELT : alike;
  }

  #isMisspelt({ exact, strange }: Typed, text: SearchText): boolean {
    return (
      endsAlike(exact.text, text.normal, this.#lookAlikes) || isMisspelling(exact.text, strange, text, this.#sounds)
    );
  }

  #suggest({ words, uncovered }: Question): Suggestion[] {
    const occupations = this.entries.filter(({ type }) => type === "Occupation");
    if (uncovered !== null) {
      return uncovered.nearest
        .flatMap((code) => occupations.filter(({ id }) => id === code))
        .map((entry) => ({ text: entry.own[0]?.shown ?? "", entry }))
        .slice(0, MOST_SUGGESTIONS);
    }
    const near = nearness(
      words.map(({ text }) => text).join(""),
      (word) => this.#vocabulary.meaning(word) !== undefined,
    );
    return occupations
      .map((entry) => {
        const best = entry.own
          .map((field) => ({ field, near: near(field.text) }))
          .reduce((a, b) => (b.near > a.near ? b : a));
        return { near: best.near, text: best.field.shown, entry };
      })
      .filter((candidate) => candidate.near > 0)
      .sort((a, b) => b.near - a.near)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ text, entry }) => ({ text, entry }));
  }
}

interface Typed {
  /** How much worse it is than what was typed so. */
  behind: number;
  /** For each character whether it stands in no known word; empty when it may not be misspelt. */
  strange: readonly boolean[];
  /** A single character that is left over stands in many texts and says nothing, but in a title. */
  onlyTitles: boolean;
  exact: Word;
  /** Whether the word may be misspelt. */
  tolerant: boolean;
  /** Null when what sounds alike is not looked for. */
  similar: Word | null;
  /** What is known already; the same text belongs to many entries. */
  scores: Map<SearchText, number>;
}

/** What people say is short, and its syllables stand inside of much else: by letters it is found from its start. */
function scoreOf(word: Word, { role, text }: Field): number {
  const score = text.score(word);
  return role === "alternativeTitle" && score % 100 >= INSIDE && word.isTypedInLetters ? NOT_FOUND : score;
}

/** Whether it names nothing but a level, which everything of that level fits. */
const isOnlyLevel = ({ words, uncovered, understood }: Question): boolean =>
  understood.level !== null && words.length === 0 && uncovered === null;

/** A score is the place in the text, in steps, and how it was typed. */
const quality = (score: number): number => score - (score % 100) + ((score % 100) % 20);

function match({ field, quality: typed }: Fit): Match {
  if (typed >= BY_SIMILAR_SOUND) return { kind: "CORRECTED", text: field.shown };
  const name = field.role === "name" || field.role === "workType" || field.role === "currentName";
  if (name && typed > BY_ITSELF) return { kind: typed === BY_INITIALS ? "INITIALS" : "PINYIN", text: field.shown };
  return { kind: ROLES[field.role][1], text: field.shown };
}
