import { createHash } from "node:crypto";
import { askedPages } from "../../model/asked-pages.js";

/** The pages that the home page's search leads to, under an address that changes with it. */
const json = JSON.stringify(askedPages);

export default {
  json,
  path: `/assets/pages-${createHash("sha256").update(json).digest("hex").slice(0, 12)}.json`,
};
