import { CONTACT_WORDS } from "../../model/contact-words.js";
import { normalize } from "../../search/normalization";

/** What model/asked-pages.js writes: pages that answer a question which names no occupation. */
export interface AskedPagesData {
  /** Address, title, what it says, and the words by which it is asked for, with spaces between. */
  pages: [string, string, string, string][];
  /** The contact points on pages: address and title of the page, name, address, telephone number, and words for its kind. */
  printed: [string, string, string, string | null, string | null, string][];
  /** Where an occupation's plans say how results are told. */
  results: Record<string, string>;
  /** Traditional characters with the simplified ones, a space between pairs. */
  simplified: string;
}

export interface AskedPage {
  href: string;
  title: string;
  says: string;
}

/** The pages that a query asks for. */
export interface Asked {
  pages: readonly AskedPage[];
  /** What the query has beside the words of these pages, normalized. */
  rest: string;
}

const MOST_PAGES = 4;
const CONTACT = new RegExp(CONTACT_WORDS.join("|"), "g");
const LEAST_DIGITS = 7;
const LEAST_OF_ADDRESS = 3;
const LEAST_OF_NAME = 4;

/** The pages that answer what people ask in everyday words, or that print a contact. */
export class AskedPages {
  readonly #pages = new Map<string, AskedPage>();
  readonly #longest: number;
  readonly #printed: AskedPagesData["printed"];
  readonly #results: Readonly<Record<string, string>>;
  readonly #simplified: ReadonlyMap<string, string>;

  constructor({ pages, printed, results, simplified }: AskedPagesData) {
    for (const [href, title, says, words] of pages) {
      for (const word of words.split(" ")) this.#pages.set(word, { href, title, says });
    }
    this.#longest = Math.max(0, ...[...this.#pages.keys()].map((word) => word.length));
    this.#printed = printed;
    this.#results = results;
    this.#simplified = new Map(simplified.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
  }

  /** Where the plans of an occupation say how results are told; undefined when it has none. */
  resultsOf(code: string): string | undefined {
    return this.#results[code];
  }

  /** @param names what was found in the query: a word that is part of one of these asks for no page, as 培训 does not in 培训师 */
  for(typed: string, names: readonly string[]): Asked {
    const query = [...normalize(typed)].map((each) => this.#simplified.get(each) ?? each).join("");
    const contacts = this.#contacts(query);
    const { pages, rest } = this.#asked(query, names);
    const all = new Map([...contacts, ...pages].map((page) => [page.href, page]));
    return { pages: [...all.values()].slice(0, MOST_PAGES), rest: contacts.length > 0 ? "" : rest };
  }

  /** From left to right the longest word. */
  #asked(query: string, names: readonly string[]): Asked {
    const pages: AskedPage[] = [];
    let rest = "";
    for (let place = 0; place < query.length; ) {
      let length = Math.min(this.#longest, query.length - place);
      while (length > 0 && !this.#pages.has(query.slice(place, place + length))) length--;
      const word = query.slice(place, place + length);
      const page = isPart(query, place, word, names) ? undefined : this.#pages.get(word);
      if (page !== undefined) pages.push(page);
      rest += page === undefined ? query.charAt(place) : " ";
      place += page === undefined ? 1 : length;
    }
    return { pages, rest };
  }

  /** A page for each contact that is asked for, with what it prints of it. */
  #contacts(query: string): AskedPage[] {
    const pages = new Map<string, AskedPage>();
    for (const [href, title, name, address, phone, kind] of this.#printed) {
      const ofKind = kind.split(" ").some((word) => word !== "" && query.includes(word));
      const fits = ofKind || isNamed(query, normalize(name)) || isAt(query, address) || isCalled(query, phone);
      if (!fits) continue;
      const says = `${name}：${[address, phone].filter(Boolean).join("，")}`;
      const known = pages.get(href);
      pages.set(href, { href, title, says: known === undefined ? says : `${known.says}；${says}` });
    }
    return pages.size > MOST_PAGES ? [] : [...pages.values()];
  }
}

/** Whether a word at its place is part of a longer name. */
const isPart = (query: string, place: number, word: string, names: readonly string[]): boolean =>
  names.some((name) => {
    if (name.length <= word.length) return false;
    for (let start = query.indexOf(name); start !== -1; start = query.indexOf(name, start + 1)) {
      if (start <= place && place + word.length <= start + name.length) return true;
    }
    return false;
  });

/** Whether a contact is asked for by its name or the end of it, 监督电话. */
function isNamed(query: string, name: string): boolean {
  const who = query.replace(CONTACT, "");
  if (who === query) return false;
  return (query.length >= LEAST_OF_NAME && name.includes(query)) || (who.length >= LEAST_OF_NAME && name.includes(who));
}

/** Whether an address, or its street and number, is asked for. */
function isAt(query: string, printed: string | null): boolean {
  const address = normalize(printed ?? "");
  const house = /^.*?\d+号/.exec(address)?.[0];
  return (
    (query.length >= LEAST_OF_ADDRESS && address.includes(query)) || (house !== undefined && query.includes(house))
  );
}

/** Whether a telephone number is asked for, with the area's number or without. */
function isCalled(query: string, printed: string | null): boolean {
  const phone = (printed ?? "").replace(/\D/g, "");
  return (
    phone !== "" &&
    (query.match(/\d+/g) ?? []).some(
      (digits) => digits.length >= LEAST_DIGITS && (phone.endsWith(digits) || digits.endsWith(phone.slice(-8))),
    )
  );
}
