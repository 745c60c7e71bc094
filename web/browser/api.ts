import { client } from "../client/client";
import { viaFetch } from "../client/fetch-transport";

/** The API of this site, for its pages. */
export const api = client("/graphql", viaFetch);
