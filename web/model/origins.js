/**
 * Where the site and the API are, as SITE_ORIGIN and API_ORIGIN name them at build; without a slash at the end. API_ORIGIN is
 * empty when the API has the site's own origin.
 */
export const siteOrigin = origin("SITE_ORIGIN") || "http://localhost:8080";
export const apiOrigin = origin("API_ORIGIN");

/** Whether it was said where the site is. What must be right everywhere, such as the address a page is known by, is left out else. */
export const siteIsNamed = origin("SITE_ORIGIN") !== "";

/** @param {string} name of the environment's variable */
function origin(name) {
  const text = (process.env[name] ?? "").replace(/\/$/, "");
  if (text !== "" && !(URL.canParse(text) && new URL(text).origin === text)) {
    throw new Error(`${name} is not an origin such as https://register.example`);
  }
  return text;
}
