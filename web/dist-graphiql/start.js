/** Opens GraphiQL on this server's own interface, with the examples in the first tab. React and GraphiQL are globals. */
const { GraphiQL, React, ReactDOM } = /** @type {any} */ (globalThis);

const examples = await (await fetch("examples.graphql")).text();
const explorer = React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
  defaultQuery: examples,
});
ReactDOM.createRoot(document.getElementById("graphiql")).render(explorer);
