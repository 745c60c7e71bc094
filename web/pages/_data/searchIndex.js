import { createHash } from "node:crypto";
import { searchIndex } from "../../model/search-index.js";

/** What the search of the pages is made of, under an address that changes with it; fetched when somebody types. */
const json = JSON.stringify(searchIndex);

export default {
  json,
  path: `/assets/search-${createHash("sha256").update(json).digest("hex").slice(0, 12)}.json`,
};
