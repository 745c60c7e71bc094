import { isInNames, type NameMeaning } from "./meaning";
import { isWord, type Token } from "./token";
import type { Vocabulary } from "./vocabulary";

/** What a query is still about when nothing fits all of it. */
export interface QueryRelaxation {
  /** The names in it; empty when that cannot be told. */
  names: readonly string[];
  /** Whether it is names and nothing unknown, so that it may ask for one as well as for the other. */
  isAnyEnough: boolean;
}

/** Who does something is called by a word that ends so, and so is a certificate. */
const PERSON = /[师员工嫂手姨匠厨妹哥人傅姆播安卫农长练服家证]$/;

/** Finds what a query is still about. */
export class Relaxer {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  relaxation(): QueryRelaxation {
    const names = this.#names();
    return { names, isAnyEnough: names.length > 1 && this.#hasNoModifier() && this.#isRestOptional() };
  }

  /** The names that are typed apart from every title that no list has: each answers for itself. */
  besideUncovered(isUncovered: (token: Token) => boolean): QueryRelaxation {
    const runs: Token[][] = [];
    for (const token of this.#tokens) {
      const run = token.afterSpace ? undefined : runs.at(-1);
      if (run === undefined) runs.push([token]);
      else run.push(token);
    }
    const names = runs
      .filter((run) => !run.some(isUncovered) && !run.some((token) => this.#is("THING", token)))
      .flat()
      .filter(({ kind }) => "name" in kind)
      .map(({ text }) => text);
    return { names, isAnyEnough: names.length > 1 };
  }

  /**
   * Two names or more, or one of a person or certificate: then nothing else is needed, unless it stands before the name and makes
   * another of it, as 宠物 does of 美容师, or is a thing to buy. So is one name of anything with nothing but what is done with it or
   * staff of it, as in 修草坪 and 机器人专员, or with words behind it that name nothing.
   */
  #names(): string[] {
    const names = this.#tokens.filter(({ kind }) => "name" in kind);
    if (names.length > 1) return names.map(({ text }) => text);
    const [name] = names;
    if (name === undefined) return [];
    const words = this.#tokens.filter(isWord);
    const place = words.indexOf(name);
    const isDone = words.slice(0, place).every((token) => this.#is("DOING", token));
    if (isDone && words.slice(place + 1).every((token) => this.#is("STAFF", token))) return [name.text];
    if (!this.#hasNoModifier() || this.#tokens.some((token) => this.#is("THING", token))) return [];
    return PERSON.test(name.text) || this.#isRestOptional() ? [name.text] : [];
  }

  /** Whether nothing before the first name makes another of it: a word that names nothing stands between, or it is a number. */
  #hasNoModifier(): boolean {
    const before = this.#tokens.slice(0, this.#firstName());
    return before
      .slice(before.findLastIndex(({ kind }) => "meaning" in kind) + 1)
      .every(({ text }) => /^\d+$/.test(text));
  }

  /** Whether all behind the first name is named or may be left out: it stands apart, or behind words that name nothing. */
  #isRestOptional(): boolean {
    let optional = false;
    return this.#tokens.slice(this.#firstName() + 1).every((token) => {
      if ("name" in token.kind) {
        optional = false;
        return true;
      }
      optional ||= token.afterSpace || !isWord(token);
      return isInNames(this.#meaning(token)) ? this.#is("STAFF", token) : optional;
    });
  }

  #firstName(): number {
    return this.#tokens.findIndex(({ kind }) => "name" in kind);
  }

  #is(meaning: NameMeaning, token: Token): boolean {
    return this.#meaning(token) === meaning;
  }

  /** What a word means that is no name. */
  #meaning(token: Token) {
    return isWord(token) && !("name" in token.kind) ? this.#vocabulary.meaning(token.text) : undefined;
  }
}
