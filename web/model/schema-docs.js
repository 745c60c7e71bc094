import { ROOTS } from "./schema-definitions.js";
import { SchemaTypes } from "./schema-types.js";

/**
 * The schema as pages to read.
 *
 * @import { readSchema } from "./schema-definitions.js"
 * @import { Type } from "./schema-types.js"
 * @typedef {{ id: string, title: string, roots: Type[], types: Type[] }} Domain
 */

/** In the order in which they are shown; a new file of the schema needs a title. @type {Record<string, string>} */
const TITLES = {
  catalogue: "机构、目录和查找",
  reference: "等级、职业和来源",
  assessment: "计划、批次和收费",
  eligibility: "申报条件",
  course: "培训课程",
  certificate: "证书",
  subsidy: "补贴",
  plan: "公布计划",
  change: "变更",
  publication: "公布的共同部分",
  platform: "共同的部分",
};
/**
 * @param {ReturnType<typeof readSchema>} files
 * @param {ReadonlyMap<string, string>} since the day each coordinate was released
 * @returns {Domain[]}
 */
export function schemaDocs(files, since) {
  const unknown = [...files.keys()].filter((name) => TITLES[name] === undefined);
  if (unknown.length > 0) throw new Error(`model/schema-docs.js has no title for ${unknown}.`);
  /** @type {Map<string, string>} */
  const homes = new Map();
  for (const [domain, definitions] of files) {
    for (const definition of definitions) {
      if ("name" in definition && definition.name && definition.kind.endsWith("TypeDefinition")) {
        homes.set(definition.name.value, domain);
      }
    }
  }
  const types = new SchemaTypes(homes, since);
  const domains = Object.entries(TITLES).flatMap(([id, title]) => {
    const parts = (files.get(id) ?? []).flatMap((definition) => types.type(definition));
    const roots = ROOTS.flatMap((root) =>
      together(parts.filter(({ name, fields }) => name === root && fields.length > 0)),
    );
    return parts.length === 0 ? [] : [{ id, title, roots, types: parts.filter(({ name }) => !ROOTS.includes(name)) }];
  });
  // Fields that other domains add to a type are shown with the type.
  const parts = domains.flatMap(({ types }) => types);
  const isWhole = (/** @type {Type} */ { kind }) => kind !== "";
  return domains.map((domain) => ({
    ...domain,
    types: domain.types
      .filter(isWhole)
      .flatMap((type) => together([type, ...parts.filter((part) => !isWhole(part) && part.name === type.name)])),
  }));
}

/** Parts of one type as one. @param {Type[]} parts @returns {Type[]} */
function together([first, ...others]) {
  if (first === undefined) return [];
  const all = [first, ...others];
  return [{ ...first, fields: all.flatMap(({ fields }) => fields), members: all.flatMap(({ members }) => members) }];
}
