import { publications } from "../../model/changes.js";
import { comparisons } from "../../model/editions.js";
import { changes, editions } from "../../model/snapshot.js";

/** What had changed when the site was built, the newest first, and the editions of the catalogue beside one another. */
export default {
  publications: publications(changes.changes.nodes),
  newest: changes.changes.nodes[0]?.at ?? "",
  left: changes.changes.totalCount - changes.changes.nodes.length,
  editions: editions.catalogueEditions,
  comparisons: comparisons(editions.catalogueEditions),
};
