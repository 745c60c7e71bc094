import type { FieldRole } from "./index-data";
import { BY_INITIALS, BY_ITSELF, BY_SIMILAR_SOUND } from "./score";
import type { SearchField } from "./search-entry";
import type { SearchMatch, SearchMatchKind } from "./search-results";

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

/** @param own whether an entry is found by this text alone */
export const penalty = ({ role }: SearchField, own: boolean): number => ROLES[role][0] + (own ? 0 : NOT_OWN);

/** @param quality how the word was typed */
export function matchOf({ role, shown }: SearchField, quality: number): SearchMatch {
  if (quality >= BY_SIMILAR_SOUND) return { kind: "CORRECTED", text: shown };
  const name = role === "name" || role === "workType" || role === "currentName";
  if (name && quality > BY_ITSELF) return { kind: quality === BY_INITIALS ? "INITIALS" : "PINYIN", text: shown };
  return { kind: ROLES[role][1], text: shown };
}
