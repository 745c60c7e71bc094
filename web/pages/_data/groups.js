import { catalogueGroups } from "../../model/catalogue-groups.js";
import { occupationGroups } from "../../model/occupation-groups.js";

/** The groups of occupations with who assesses what in them, and where the group of an occupation is shown. */
export default {
  all: occupationGroups,
  catalogue: catalogueGroups,
  urlByCode: Object.fromEntries(occupationGroups.map(({ code, url }) => [code, url])),
};
