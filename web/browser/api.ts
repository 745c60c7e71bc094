import { client } from "../client/client";
import { viaFetch } from "../client/fetch-transport";

/** The API of the register, for its pages. As `fromApi`, whose file would be one more to load for every page. */
export const api = client(`${document.body.dataset.api}/graphql`, viaFetch);
