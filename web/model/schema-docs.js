import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse, print } from "graphql";

/**
 * The schema as pages to read, from its SDL: one domain a file.
 *
 * @import { ConstDirectiveNode, DefinitionNode, EnumValueDefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from "graphql"
 * @typedef {{ name: string, before: string, after: string, href: string }} TypeLink
 * @typedef {{ id: string, anchor: string, name: string, type: TypeLink | null, given: string, html: string, marks: string[], deprecated: string,
 *   since: string, arguments: Argument[] }} Field
 * @typedef {{ name: string, type: TypeLink, given: string, html: string, since: string }} Argument
 * @typedef {{ name: string, anchor: string, kind: string, html: string, since: string, fields: Field[], members: TypeLink[] }} Type
 * @typedef {{ id: string, title: string, roots: Type[], types: Type[] }} Domain
 */

const SCHEMA = new URL("../../schema/", import.meta.url);

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
  publication: "公布的共同部分",
  platform: "共同的部分",
};
const ROOTS = ["Query", "Mutation"];
/** What describes the running of the API and not the answer of a field. */
const SILENT_DIRECTIVES = ["deprecated", "listSize", "specifiedBy"];

/** The definitions of each file. */
export function readSchema(folder = SCHEMA) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphqls"));
  return new Map(
    files.map((name) => [
      name.replace(".graphqls", ""),
      parse(readFileSync(new URL(name, folder), "utf8"), { noLocation: true }).definitions,
    ]),
  );
}

/**
 * The coordinates of everything that can be named in a request: `Course`, `Course.title`, `Query.course(id:)`.
 *
 * @param {readonly DefinitionNode[]} definitions
 * @returns {string[]}
 */
export function coordinates(definitions) {
  return definitions.flatMap((definition) => {
    if (!("name" in definition) || definition.name === undefined || definition.kind === Kind.DIRECTIVE_DEFINITION)
      return [];
    const type = definition.name.value;
    const fields = fieldsOf(definition).flatMap((field) => [
      `${type}.${field.name.value}`,
      ...argumentsOf(field).map((argument) => `${type}.${field.name.value}(${argument.name.value}:)`),
    ]);
    return definition.kind.endsWith("Extension") ? fields : [type, ...fields];
  });
}

/**
 * @param {DefinitionNode} definition
 * @returns {readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[]}
 */
const fieldsOf = (definition) =>
  "fields" in definition ? (definition.fields ?? []) : "values" in definition ? (definition.values ?? []) : [];

/** @param {object} field @returns {readonly InputValueDefinitionNode[]} */
const argumentsOf = (field) =>
  "arguments" in field ? /** @type {readonly InputValueDefinitionNode[]} */ (field.arguments) : [];

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
  const page = new Page(homes, since);
  const domains = Object.entries(TITLES).flatMap(([id, title]) => {
    const parts = (files.get(id) ?? []).flatMap((definition) => page.type(definition));
    const roots = ROOTS.flatMap((root) =>
      together(parts.filter(({ name, fields }) => name === root && fields.length > 0)),
    );
    return parts.length === 0 ? [] : [{ id, title, roots, types: parts.filter(({ name }) => !ROOTS.includes(name)) }];
  });
  // What other domains add to a type stands with the type.
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

/** Forms types for pages. */
class Page {
  /** @param {ReadonlyMap<string, string>} homes the domain of each type @param {ReadonlyMap<string, string>} since */
  constructor(homes, since) {
    this.homes = homes;
    this.since = since;
  }

  /** @param {DefinitionNode} definition @returns {Type[]} */
  type(definition) {
    if (!("name" in definition) || definition.name === undefined) return [];
    const name = definition.name.value;
    const isDirective = definition.kind === Kind.DIRECTIVE_DEFINITION;
    return [
      {
        name: isDirective ? `@${name}` : name,
        anchor: isDirective ? `directive-${name}` : name,
        kind: KINDS[/** @type {keyof typeof KINDS} */ (definition.kind)] ?? "",
        html: described("description" in definition ? definition.description?.value : ""),
        since: isDirective ? "" : this.#released(name),
        fields: fieldsOf(definition).map((field) => this.#field(name, field)),
        members: "types" in definition ? (definition.types ?? []).map((member) => this.#link(member)) : [],
      },
    ];
  }

  /** @param {string} type @param {ReturnType<typeof fieldsOf>[number]} node @returns {Field} */
  #field(type, node) {
    const field = /** @type {FieldDefinitionNode & { defaultValue?: InputValueDefinitionNode["defaultValue"] }} */ (
      node
    );
    const id = `${type}.${field.name.value}`;
    const own = this.#released(id);
    return {
      id,
      anchor: `${type}-${field.name.value}`,
      name: field.name.value,
      type: field.type === undefined ? null : this.#link(field.type),
      given: field.defaultValue === undefined ? "" : print(field.defaultValue),
      html: described(field.description?.value),
      marks: (field.directives ?? [])
        .filter(({ name }) => !SILENT_DIRECTIVES.includes(name.value))
        .map((directive) => print(directive)),
      deprecated: deprecation(field.directives ?? []),
      // What came with its type says nothing of its own.
      since: own === this.#released(type) && !ROOTS.includes(type) ? "" : own,
      arguments: argumentsOf(field).map((argument) => {
        const released = this.#released(`${id}(${argument.name.value}:)`);
        return {
          name: argument.name.value,
          type: this.#link(argument.type),
          given: argument.defaultValue === undefined ? "" : print(argument.defaultValue),
          html: described(argument.description?.value),
          since: released === own ? "" : released,
        };
      }),
    };
  }

  /** @param {string} coordinate */
  #released(coordinate) {
    return this.since.get(coordinate) ?? "the next release";
  }

  /** @param {TypeNode} type @returns {TypeLink} */
  #link(type) {
    const [, before = "", name = "", after = ""] = /^(\W*)(\w+)(\W*)$/.exec(print(type)) ?? [];
    const home = this.homes.get(name);
    return { before, name, after, href: home === undefined ? "" : `/developers/schema/${home}/#${name}` };
  }
}

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: "type",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.UNION_TYPE_DEFINITION]: "union",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
  [Kind.DIRECTIVE_DEFINITION]: "directive",
};

/** @param {readonly ConstDirectiveNode[]} directives */
function deprecation(directives) {
  const found = directives.find(({ name }) => name.value === "deprecated");
  const reason = found?.arguments?.find(({ name }) => name.value === "reason")?.value;
  return found === undefined ? "" : reason?.kind === Kind.STRING ? reason.value : "no longer supported";
}

/** A description as HTML: names between backticks are code. @param {string} [text] */
function described(text = "") {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/`([^`]*)`/g, "<code>$1</code>");
}
