import type { SkillLevel } from "../generated/operations.ts";
import type { EntryType, FieldRole } from "./index-data";
import type { SearchText } from "./search-text";

/** One of the texts something is found by. */
export interface SearchField {
  role: FieldRole;
  shown: string;
  text: SearchText;
}

/** Something that can be found. */
export interface SearchEntry {
  type: EntryType;
  /** The code of an occupation, the id of anything else. */
  id: string;
  own: readonly SearchField[];
  /** Texts of others that belong to it; by them it is found only together with one of its own. */
  related: readonly SearchField[];
  /** Null when it has no levels of its own. */
  levels: readonly SkillLevel[] | null;
  /** Code of the occupation that it is of; null when it is of none. */
  occupation: string | null;
  /** Id of the organization that assesses it; null when there is none. */
  organization: string | null;
}
