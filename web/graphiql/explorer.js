import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { buildSchema } from "graphql";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "./explorer.css";

const WORKERS = { json: JsonWorker, graphql: GraphQLWorker };

window.MonacoEnvironment = {
  getWorker: (_, label) => new (WORKERS[/** @type {keyof typeof WORKERS} */ (label)] ?? EditorWorker)(),
};

/**
 * Where GraphiQL keeps what is tried: in memory, so that nothing of it stays in the browser.
 *
 * @returns {Storage}
 */
function memory() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/**
 * Asks the register's own interface, without cookies.
 *
 * @param {string} api
 * @returns {import("@graphiql/toolkit").Fetcher}
 */
const asking = (api) => async (question, options) => {
  const answer = await fetch(`${api}/graphql`, {
    method: "POST",
    headers: { ...options?.headers, "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify(question),
    credentials: "omit",
  });
  return answer.json();
};

/**
 * Opens GraphiQL on the register's interface. The schema comes from its file, which is there also where it cannot be asked for.
 *
 * @param {HTMLElement} place
 * @param {string} api origin of the interface; empty when it is the page's own
 * @returns {Promise<(question: { query: string, variables: string }) => void>} shows a question in place of what is shown
 */
export async function open(place, api) {
  const schema = buildSchema(await (await fetch(`${api}/schema.graphql`)).text());
  const root = createRoot(place);
  const fetcher = asking(api);
  let shown = 0;
  return ({ query, variables }) =>
    root.render(
      createElement(GraphiQL, {
        key: ++shown,
        fetcher,
        schema,
        storage: memory(),
        initialQuery: query,
        initialVariables: variables,
        defaultEditorToolsVisibility: "variables",
        shouldPersistHeaders: false,
      }),
    );
}
