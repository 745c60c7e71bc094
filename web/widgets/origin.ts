import { client } from "../client/client";
import { viaFetch } from "../client/fetch-transport";

/** The origin this script was loaded from: there are the API and the pages the widgets link to. */
export const ORIGIN = new URL(import.meta.url).origin;

export const api = client(`${ORIGIN}/graphql`, viaFetch);
