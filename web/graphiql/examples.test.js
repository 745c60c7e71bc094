import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";

const SCHEMA = new URL("../../schema/", import.meta.url);

it("offers examples that fit the schema", () => {
  const files = readdirSync(SCHEMA).filter((name) => name.endsWith(".graphqls"));
  const schema = buildSchema(files.map((name) => readFileSync(new URL(name, SCHEMA), "utf8")).join("\n"));
  const examples = parse(readFileSync(new URL("examples.graphql", import.meta.url), "utf8"));
  expect(validate(schema, examples)).toEqual([]);
  expect(examples.definitions).toHaveLength(3);
});
