import { client } from "../client/client";
import { viaFetch } from "../client/fetch-transport";

const address = new URL(import.meta.url);

/** The origin this script was loaded from: there are the pages the widgets link to. */
export const ORIGIN = address.origin;

/** The API is there too, unless the script's address names another origin: its bytes are the same for all. */
export const api = client(`${address.searchParams.get("api") ?? ORIGIN}/graphql`, viaFetch);
