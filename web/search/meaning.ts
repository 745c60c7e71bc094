import type { SkillLevel } from "../generated/operations.ts";

/** What somebody wants to know of an occupation, as the schema names it. */
export type SearchWish = "WHEN" | "FEE" | "ELIGIBILITY" | "COURSE" | "RESULT" | "SUBSIDY";

/** What a word means that names nothing: a level, a wish, FILLER, or SCHOOL for a course or, right before a name, where somebody works. */
export type QueryMeaning = SkillLevel | SearchWish | "FILLER" | "SCHOOL";

/** What a word means that may be part of a name: GENERIC for what many names have and none is told by, STAFF for whom of a trade somebody asks, as in 机器人专员, DOING, as in 修草坪, or THING for what is bought, as in 电工胶布. */
export type NameMeaning = "GENERIC" | "STAFF" | "DOING" | "THING";

/** What a word means by itself. */
export type WordMeaning = QueryMeaning | NameMeaning;

/** The meanings of the table ../../schema/search/word-meanings.tsv. COUNTED words say nothing behind a number, and have no meaning alone. */
export type Meaning = WordMeaning | "COUNTED";

/** Whether words with this meaning may be part of a name. */
export const isInNames = (meaning: WordMeaning | undefined): meaning is NameMeaning =>
  meaning === "GENERIC" || meaning === "STAFF" || meaning === "DOING" || meaning === "THING";
