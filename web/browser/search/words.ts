import type { SearchHit, SearchMatch } from "../../search/search-results";

const LEVEL_NAMES: Readonly<Record<string, string>> = {
  LEVEL_5: "五级",
  LEVEL_4: "四级",
  LEVEL_3: "三级",
  LEVEL_2: "二级",
  LEVEL_1: "一级",
};

export const levelName = (level: string): string => LEVEL_NAMES[level] ?? level;

/** Why something was found, where its name does not show it; empty where it does. */
export function foundBy({ matchedBy }: SearchHit): string {
  return matchedBy.map(why).filter(Boolean).join("，");
}

function why({ kind, text }: SearchMatch): string {
  if (kind === "ALTERNATIVE_TITLE") return `按“${text}”找到`;
  if (kind === "CORRECTED") return `没有完全一样的，按相近的“${text}”找到`;
  return "";
}
