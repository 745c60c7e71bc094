import type { AskedPages } from "./asked-pages";

let loading: Promise<AskedPages> | null = null;

/** The pages that questions lead to, fetched when the user first types, and again after a failure. */
export function askedPages(): Promise<AskedPages> {
  loading ??= load().catch((failure) => {
    loading = null;
    throw failure;
  });
  return loading;
}

async function load(): Promise<AskedPages> {
  const address = document.querySelector<HTMLElement>("[data-asked-pages]")?.dataset.askedPages;
  if (address === undefined) throw new Error("The page does not say where the list of pages is.");
  const [asked, response] = await Promise.all([import("./asked-pages"), fetch(address)]);
  if (!response.ok) throw new Error(`The list of pages was answered with ${response.status}.`);
  return new asked.AskedPages(await response.json());
}
