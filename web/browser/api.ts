import { client } from "../client/client";
import { viaFetch } from "../client/fetch-transport";

/** The API of the register, for its pages. Repeats `fromApi`, because importing it would make every page load one more file. */
export const api = client(`${document.body.dataset.api}/graphql`, viaFetch);
