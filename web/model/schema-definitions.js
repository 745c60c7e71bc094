import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse } from "graphql";

/**
 * The definitions of the schema, from its SDL: one domain a file.
 *
 * @import { DefinitionNode, EnumValueDefinitionNode, FieldDefinitionNode, InputValueDefinitionNode } from "graphql"
 */

const SCHEMA = new URL("../../schema/", import.meta.url);

/** The types whose fields are what clients ask for. */
export const ROOTS = ["Query", "Mutation"];

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
 * The fields of a type, or the values of an enum.
 *
 * @param {DefinitionNode} definition
 * @returns {readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[]}
 */
export const fieldsOf = (definition) =>
  "fields" in definition ? (definition.fields ?? []) : "values" in definition ? (definition.values ?? []) : [];

/** The arguments of a field. @param {object} field @returns {readonly InputValueDefinitionNode[]} */
export const argumentsOf = (field) =>
  "arguments" in field ? /** @type {readonly InputValueDefinitionNode[]} */ (field.arguments) : [];
