import { downloads } from "./snapshot.js";

/**
 * The downloadable tables by subject, in display order. A new table needs a group.
 *
 * @typedef {(typeof downloads.tables)[number]} Table
 */
const GROUPS = {
  occupations: {
    name: "职业和名称",
    tables: [
      "occupations",
      "related-names",
      "alternative-titles",
      "uncovered-titles",
      "occupation-events",
      "former-ids",
    ],
  },
  catalogue: {
    name: "评价目录和机构",
    tables: [
      "catalogue-editions",
      "catalogue-items",
      "catalogue-rules",
      "organizations",
      "organization-alternative-titles",
    ],
  },
  plans: {
    name: "评价计划：批次、收费和规定",
    tables: [
      "assessment-plans",
      "assessment-offerings",
      "assessment-rounds",
      "assessment-fees",
      "result-validity",
      "assessment-rules",
      "conduct-acts",
      "contact-points",
      "application-forms",
      "public-holidays",
    ],
  },
  eligibility: { name: "申报条件", tables: ["eligibility-clauses"] },
  courses: { name: "培训课程", tables: ["courses", "course-details"] },
  subsidies: { name: "补贴", tables: ["subsidy-schemes", "subsidy-amounts", "subsidy-conditions"] },
  selection: { name: "征集遴选", tables: ["selection-rounds", "selection-items", "selection-rules"] },
  sources: {
    name: "来源和疑点",
    tables: ["source-documents", "source-passages", "cited-documents", "source-conflicts", "source-conflict-subjects"],
  },
};

const tables = new Map(downloads.tables.map((table) => [table.name, table]));

/** @param {string} name @returns {Table} */
function tableOf(name) {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`There is no table ${name} to download.`);
  tables.delete(name);
  return table;
}

export const downloadGroups = Object.entries(GROUPS).map(([id, group]) => ({
  id,
  name: group.name,
  tables: group.tables.map(tableOf),
}));
if (tables.size > 0) throw new Error(`No group has the tables ${[...tables.keys()]}; name one for each.`);
