/** Types of what the schema answers to an operation. Bundled code imports operations by their id; see tools/operation-ids.js. */
const types = {
  plugins: ["typescript-operations"],
  config: {
    enumType: "string-literal",
    enumsAsTypes: true,
    skipTypename: true,
    scalars: { Date: "string", Decimal: "number", DateTime: "string", Url: "string", OccupationCode: "string" },
    strictScalars: true,
  },
};

/** @type {import("@graphql-codegen/cli").CodegenConfig} */
export default {
  schema: "../schema/*.graphqls",
  generates: {
    "generated/operations.ts": { documents: "../schema/operations/site/*.graphql", ...types },
    "generated/mini-program-operations.ts": { documents: "../schema/operations/mini-program/*.graphql", ...types },
    "generated/client-operations.ts": {
      documents: ["../schema/operations/assistants/*.graphql", "../schema/operations/partner/*.graphql"],
      ...types,
    },
    "generated/widget-operations.ts": { documents: "../schema/operations/widgets/*.graphql", ...types },
  },
};
