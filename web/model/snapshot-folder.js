import { SITE } from "./site-folder.js";

/** The API that REGISTER_API names, whose answers the site is built from; empty: from those that are committed. */
export const registerApi = (process.env.REGISTER_API ?? "").replace(/\/$/, "");

/** The folder of the answers that the site is built from, relative to the package's folder. */
export const SNAPSHOT = registerApi === "" ? "data/snapshot" : `.cache/snapshot/${SITE}`;
