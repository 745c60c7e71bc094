import type { SearchHit, SearchMatch } from "../../search/search-results";

/** Why something was found, where its name does not show it; empty where it does. */
export function foundBy({ matchedBy }: SearchHit): string {
  return matchedBy.map(why).filter(Boolean).join("，");
}

function why({ kind, text }: SearchMatch): string {
  if (kind === "ALTERNATIVE_TITLE") return `按“${text}”找到`;
  if (kind === "CORRECTED") return `没有完全一样的，按相近的“${text}”找到`;
  return "";
}
