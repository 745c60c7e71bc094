import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLOutputType, GraphQLSchema, SelectionSetNode } from "graphql";
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from "graphql";

/** Complete answers to the mini-program's operations, to find out which fields its screens show. */
const SCHEMA_FILES = join(import.meta.dirname, "..", "..", "schema");
const OPERATIONS = join(SCHEMA_FILES, "operations", "mini-program");

export const operations = readdirSync(OPERATIONS).map((name) => ({
  name: name.replace(".graphql", ""),
  file: join(OPERATIONS, name),
}));

const sdl = readdirSync(SCHEMA_FILES)
  .filter((name) => name.endsWith(".graphqls"))
  .map((name) => readFileSync(join(SCHEMA_FILES, name), "utf8"))
  .join("\n");
const schema: GraphQLSchema = buildASTSchema(parse(sdl), { assumeValidSDL: true });

/** A field of an answer: its path, and its other possible values. */
export interface Leaf {
  path: readonly (string | number)[];
  others: readonly unknown[];
}

interface Made {
  value: unknown;
  leaves: Leaf[];
}

const DAY_MS = 86_400_000;

/** A scalar value for this place and turn, and a different one. Days are up to forty days before or after today. */
function scalar(name: string, path: Leaf["path"], turn: number): readonly [unknown, unknown] {
  const day = (later: number) =>
    new Date(Date.now() + ((mixed(path, turn) % 81) - 40 + later) * DAY_MS).toISOString().slice(0, 10);
  switch (name) {
    case "Boolean":
      return mixed(path, turn) % 2 === 0 ? [true, false] : [false, true];
    case "Int":
    case "Float":
    case "Decimal":
      return [7, 8];
    case "Date":
      return [day(0), day(3)];
    case "DateTime":
      return [`${day(0)}T05:06:00+08:00`, `${day(3)}T07:08:00+08:00`];
    case "Url":
      return ["https://one.example/a", "https://two.example/b"];
    case "OccupationCode":
      return ["4-07-03-05", "4-07-03-04"];
    default:
      return [`甲${path.join("")}`, `乙${path.join("")}`];
  }
}

/** A number for a place in a turn, so that the fields of an answer take their values in every combination sooner or later. */
const mixed = (path: Leaf["path"], turn: number): number =>
  [...`${turn}/${path.join(".")}`].reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );

/**
 * An answer in which every object is there. The turn chooses the values, and which of the fields that may be null are, so that what is shown
 * only with some of them is shown in one turn or another.
 */
export function answerTo(file: string, turn: number): Made {
  const [definition] = parse(readFileSync(file, "utf8")).definitions;
  const query = schema.getQueryType();
  if (definition?.kind !== Kind.OPERATION_DEFINITION || !query) throw new Error(`${file} is no query.`);
  return objectOf(query, definition.selectionSet, turn, []);
}

function objectOf(type: GraphQLOutputType, { selections }: SelectionSetNode, turn: number, path: Leaf["path"]): Made {
  if (!isObjectType(type)) throw new Error(`${path.join(".")} is no object.`);
  const value: Record<string, unknown> = {};
  const leaves: Leaf[] = [];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) throw new Error("Operations of the mini-program have no fragments.");
    const name = selection.name.value;
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no ${name}.`);
    const made = fieldOf(field.type, selection.selectionSet, turn, [...path, name]);
    value[name] = made.value;
    leaves.push(...made.leaves);
  }
  return { value, leaves };
}

/** Stands for null instead of an object that has only this field. */
const WITHOUT = Symbol("without its object");

/** The only field of a nullable object also conveys whether the object exists. */
const alone = (leaf: Leaf): Leaf => ({ ...leaf, others: [...leaf.others, WITHOUT] });

function fieldOf(
  type: GraphQLOutputType,
  selectionSet: SelectionSetNode | undefined,
  turn: number,
  path: Leaf["path"],
  mayBeNull = true,
): Made {
  if (isNonNullType(type)) return fieldOf(type.ofType, selectionSet, turn, path, false);
  if (isListType(type)) {
    const made = fieldOf(type.ofType, selectionSet, turn, [...path, 0], false);
    return { value: [made.value], leaves: made.leaves };
  }
  if (selectionSet !== undefined) {
    const { value, leaves } = objectOf(type, selectionSet, turn, path);
    return { value, leaves: leaves.length === 1 && mayBeNull ? leaves.map(alone) : leaves };
  }
  const named = getNamedType(type);
  const [value, ...others] = isEnumType(named)
    ? turned(
        named.getValues().map(({ name }) => name),
        mixed(path, turn),
      )
    : scalar(named.name, path, turn);
  const isNull = mayBeNull && mixed([...path, "null"], turn) % 4 === 0;
  return { value: isNull ? null : value, leaves: [{ path, others: isNull ? [value] : others }] };
}

/** The values from another one on. */
function turned(values: readonly string[], by: number): readonly unknown[] {
  const first = by % values.length;
  return [...values.slice(first), ...values.slice(0, first)];
}

/** The answer with another value at one place. */
export function changed(answer: unknown, path: Leaf["path"], other: unknown): unknown {
  const copy = structuredClone(answer);
  const to = other === WITHOUT ? path.slice(0, -1) : path;
  let at = copy as Record<string | number, unknown>;
  for (const step of to.slice(0, -1)) at = at[step] as typeof at;
  at[to.at(-1) ?? ""] = other === WITHOUT ? null : other;
  return copy;
}
