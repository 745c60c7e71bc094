/** What an entry is, as the schema names its type. */
export type EntryType = "Occupation" | "Organization" | "CatalogueItem" | "SelectionItem" | "Course";

/** What a text is of the entry that it finds. */
export type FieldRole = "name" | "title" | "workType" | "currentName" | "alternativeTitle" | "code" | "organization";

/** What the search of the pages is made of, as model/search-index.js writes it. */
export interface SearchIndexData {
  /**
   * Each text once: what it is, the text, and its reviewed pinyin. 1 stands for the usual reading of every character, null for none that
   * has been reviewed, 0 for a text that is found from its start only. Most are alternative titles in the usual reading: these are the
   * text alone.
   */
  fields: (string | [FieldRole, string, string | 0 | 1 | null])[];
  /**
   * In the order of equals: the type, code or id, the numbers of its texts and of related ones, its levels (`543`), and the
   * occupation and the organization that it is of. Numbers that follow one another are written as the first and how many there are.
   */
  entries: [EntryType, string, number[], number[], string | null, string | null, string | null][];
  /** Codes of the occupations of which a plan says when they are assessed. */
  planned: string[];
  /** Words that name nothing, with spaces between, by what they mean. */
  words: Record<string, string>;
  /** The table ../../schema/search/readings.txt. */
  readings: string;
  /** Traditional characters with the simplified ones, a space between pairs. */
  simplified: string;
  /** The characters by which names of trades end, and for each those that look like it. */
  lookAlikes: Record<string, string>;
  /** Titles that no list has, their pinyin, and codes of occupations that may be of use instead. */
  uncovered: [string, string | null, string[]][];
}
