/**
 * The origins of the site and the API, from SITE_ORIGIN and API_ORIGIN at build, without a trailing slash. API_ORIGIN is
 * empty when the API has the site's own origin.
 */
export const siteOrigin = origin("SITE_ORIGIN") || "http://localhost:8080";
export const apiOrigin = origin("API_ORIGIN");

/** Whether the site's origin is set. Otherwise everything that needs it, such as canonical addresses, is left out. */
export const siteIsNamed = origin("SITE_ORIGIN") !== "";

/** @param {string} name of the environment's variable */
function origin(name) {
  const text = (process.env[name] ?? "").replace(/\/$/, "");
  if (text !== "" && !(URL.canParse(text) && new URL(text).origin === text)) {
    throw new Error(`${name} is not an origin such as https://register.example`);
  }
  return text;
}
