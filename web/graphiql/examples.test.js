import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { examples } from "./examples.js";

const SCHEMA = new URL("../../schema/", import.meta.url);

it("offers examples that fit the schema, with the variables they need", () => {
  const files = readdirSync(SCHEMA).filter((name) => name.endsWith(".graphqls"));
  const schema = buildSchema(files.map((name) => readFileSync(new URL(name, SCHEMA), "utf8")).join("\n"));
  expect(examples).toHaveLength(6);
  for (const { query, variables } of examples.map(({ question }) => question)) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const needed =
      operation?.kind === "OperationDefinition"
        ? (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === "NonNullType")
        : [];
    expect(Object.keys(JSON.parse(variables || "{}"))).toEqual(
      expect.arrayContaining(needed.map(({ variable }) => variable.name.value)),
    );
  }
});
