import { readdirSync, readFileSync } from "node:fs";
import { buildASTSchema, Kind, NoDeprecatedCustomRule, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { coordinates, readSchema } from "./schema-definitions.js";
import { schemaDocs } from "./schema-docs.js";
import { readSince } from "./schema-since.js";

const SDL = `
"A thing with \`code\`, <b> & more."
type Thing {
  "Its name."
  name: String! @deprecated(reason: "Ask for title.")
  "Others."
  others("How many." first: Int = 20): [Thing!]! @live
}
union Any = Thing
"Kinds." enum Kind { "The one." ONE }
extend type Query { "A thing." thing("Its id." id: ID!): Thing }
`;
const files = new Map([["course", parse(SDL, { noLocation: true }).definitions]]);

it("names everything that a request can name", () => {
  expect(coordinates(files.get("course") ?? [])).toEqual([
    "Thing",
    "Thing.name",
    "Thing.others",
    "Thing.others(first:)",
    "Any",
    "Kind",
    "Kind.ONE",
    "Query.thing",
    "Query.thing(id:)",
  ]);
});

it("shows types with links, defaults, marks, what is deprecated and since when", () => {
  const days = { Thing: "2026-01-01", "Thing.name": "2026-01-01", "Thing.others": "2026-02-02" };
  const [domain] = schemaDocs(files, new Map(Object.entries(days)));
  const [thing, any] = domain?.types ?? [];
  expect(thing).toMatchObject({
    kind: "type",
    since: "2026-01-01",
    html: "A thing with <code>code</code>, &lt;b> &amp; more.",
  });
  expect(thing?.fields[0]).toMatchObject({ id: "Thing.name", deprecated: "Ask for title.", since: "", marks: [] });
  expect(thing?.fields[1]).toMatchObject({
    since: "2026-02-02",
    marks: ["@live"],
    type: { before: "[", name: "Thing", after: "!]!", href: "/developers/schema/course/#Thing" },
    arguments: [{ name: "first", given: "20", type: { name: "Int", href: "" }, since: "the next release" }],
  });
  expect(any?.members.map(({ name }) => name)).toEqual(["Thing"]);
  expect(domain?.roots[0]?.fields[0]?.id).toBe("Query.thing");
});

it("shows what another domain adds to a type with the type", () => {
  const both = new Map([
    ...files,
    ["subsidy", parse("extend type Thing { more: Int }", { noLocation: true }).definitions],
  ]);
  const domains = schemaDocs(both, new Map());
  expect(domains[0]?.types[0]?.fields.map(({ id }) => id)).toEqual(["Thing.name", "Thing.others", "Thing.more"]);
  expect(domains[1]?.types).toEqual([]);
});

it("has a page for every file, and every type on exactly one", () => {
  const all = readSchema();
  const shown = schemaDocs(all, readSince()).flatMap(({ types }) => types.map(({ name }) => name));
  const types = [...all.values()].flatMap(coordinates).filter((name) => !name.includes("."));
  expect(shown.filter((name) => !name.startsWith("@")).sort()).toEqual(
    types.filter((name) => !["Query", "Mutation"].includes(name)).sort(),
  );
});

it("knows the day of everything that is released: npm run release:schema writes both", () => {
  const released = readFileSync(new URL("../../schema/released.graphql", import.meta.url), "utf8");
  const days = readSince();
  expect(coordinates(parse(released).definitions).filter((coordinate) => !days.has(coordinate))).toEqual([]);
});

it("has nothing deprecated in what our own clients send", () => {
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...readSchema().values()].flat() });
  /** @param {string} client */
  const deprecated = (client) => {
    const folder = new URL(`../../schema/operations/${client}/`, import.meta.url);
    return readdirSync(folder).flatMap((file) =>
      validate(schema, parse(readFileSync(new URL(file, folder), "utf8")), [NoDeprecatedCustomRule]).map(
        ({ message }) => `${client}/${file}: ${message}`,
      ),
    );
  };
  expect(["site", "widgets", "mini-program", "assistants", "partner"].flatMap(deprecated)).toEqual([]);
  expect(deprecated("contract")).not.toEqual([]);
});
