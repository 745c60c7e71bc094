import { catalogueGroups, selectionGroups } from "../../model/groups-of-items.js";
import { occupationGroups } from "../../model/occupation-groups.js";

/** The groups of occupations with who assesses what in them, and where the group of an occupation is shown. */
export default {
  all: occupationGroups,
  catalogue: catalogueGroups,
  selection: selectionGroups,
  urlByCode: Object.fromEntries(occupationGroups.map(({ code, url }) => [code, url])),
};
