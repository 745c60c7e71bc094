import type { SearchEngine } from "../../search/engine";

let loading: Promise<SearchEngine> | null = null;

/** The search and its index, fetched when the user first types, and again after a failure. */
export function searchEngine(): Promise<SearchEngine> {
  loading ??= load().catch((failure) => {
    loading = null;
    throw failure;
  });
  return loading;
}

async function load(): Promise<SearchEngine> {
  const address = document.documentElement.dataset.searchIndex;
  if (address === undefined) throw new Error("The page does not say where the search index is.");
  const [engine, response] = await Promise.all([import("../../search/engine"), fetch(address)]);
  if (!response.ok) throw new Error(`The search index was answered with ${response.status}.`);
  return new engine.SearchEngine(await response.json());
}
