import { Kind, print } from "graphql";
import { argumentsOf, fieldsOf, ROOTS } from "./schema-definitions.js";

/**
 * The types of the schema as they are shown.
 *
 * @import { ConstDirectiveNode, DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from "graphql"
 * @typedef {{ name: string, before: string, after: string, href: string }} TypeLink
 * @typedef {{ id: string, anchor: string, name: string, type: TypeLink | null, given: string, html: string, marks: string[], deprecated: string,
 *   since: string, arguments: Argument[] }} Field
 * @typedef {{ name: string, type: TypeLink, given: string, html: string, since: string }} Argument
 * @typedef {{ name: string, anchor: string, kind: string, html: string, since: string, fields: Field[], members: TypeLink[] }} Type
 */

/** Directives about the operation of the API, not about a field's answer. */
const SILENT_DIRECTIVES = ["deprecated", "listSize", "specifiedBy"];

/** Forms types for pages. */
export class SchemaTypes {
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
      // A part released together with its type shows no day of its own.
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

/** What to use instead, as HTML; empty when it is not deprecated. @param {readonly ConstDirectiveNode[]} directives */
function deprecation(directives) {
  const found = directives.find(({ name }) => name.value === "deprecated");
  const reason = found?.arguments?.find(({ name }) => name.value === "reason")?.value;
  return found === undefined ? "" : described(reason?.kind === Kind.STRING ? reason.value : "no longer supported");
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
