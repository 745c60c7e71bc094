/** @type {import("@graphql-codegen/cli").CodegenConfig} */
export default {
  schema: "../schema/*.graphqls",
  documents: "../schema/operations/site/*.graphql",
  generates: {
    "generated/operations.ts": {
      plugins: ["typescript-operations"],
      config: {
        enumType: "string-literal",
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { Date: "string", Decimal: "number", DateTime: "string", Url: "string", OccupationCode: "string" },
        strictScalars: true,
      },
    },
  },
};
