import { SITE } from "./site-folder.js";

/** The API that REGISTER_API names, whose answers the site is built from; empty: from those that are committed. */
export const registerApi = (process.env.REGISTER_API ?? "").replace(/\/$/, "");

/** Where the answers are that the site is built from, as a path from the package's folder. */
export const SNAPSHOT = registerApi === "" ? "data/snapshot" : `.cache/snapshot/${SITE}`;
