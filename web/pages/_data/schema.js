import { readSchema } from "../../model/schema-definitions.js";
import { schemaDocs } from "../../model/schema-docs.js";
import { readSince } from "../../model/schema-since.js";

const since = readSince();
const domains = schemaDocs(readSchema(), since);

/** Where each coordinate is shown. @type {Map<string, string>} */
const hrefs = new Map();
for (const { id, roots, types } of domains) {
  for (const { name, anchor, fields } of [...roots, ...types]) {
    hrefs.set(name, `/developers/schema/${id}/#${anchor}`);
    for (const field of fields) hrefs.set(field.id, `/developers/schema/${id}/#${field.anchor}`);
  }
}
const days = [...new Set(since.values())].sort();

export default {
  domains,
  count: domains.reduce((sum, { types }) => sum + types.length, 0),
  deprecated: domains.flatMap(({ roots, types }) =>
    [...roots, ...types].flatMap(({ fields }) =>
      fields
        .filter(({ deprecated }) => deprecated !== "")
        .map(({ id, deprecated }) => ({ name: id, href: hrefs.get(id) ?? "", reason: deprecated })),
    ),
  ),
  changes: days.toReversed().map((date) => {
    const names = [...since].flatMap(([coordinate, day]) => (day === date ? [coordinate] : []));
    return {
      date,
      isFirst: date === days[0],
      count: names.length,
      entries: told(names).map((name) => ({ name, href: hrefs.get(name.replace(/\(.*$/, "")) ?? "" })),
    };
  }),
};

/** What came with its type or its field is told with that. @param {readonly string[]} names */
function told(names) {
  const all = new Set(names);
  return names.filter((name) => {
    const [type = ""] = name.split(".");
    return name === type || !(all.has(type) || (name.includes("(") && all.has(name.replace(/\(.*$/, ""))));
  });
}
