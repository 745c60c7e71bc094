import { afterEach, expect, test, vi } from "vitest";

/** @param {Record<string, string>} environment */
function origins(environment) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  return import("./origins.js");
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("without settings the site is at this machine, and the API with it", async () => {
  expect(await origins({ SITE_ORIGIN: "", API_ORIGIN: "" })).toMatchObject({
    siteOrigin: "http://localhost:8080",
    apiOrigin: "",
  });
});

test("it is known whether it was said where the site is", async () => {
  expect((await origins({ SITE_ORIGIN: "" })).siteIsNamed).toBe(false);
  expect((await origins({ SITE_ORIGIN: "https://a.example" })).siteIsNamed).toBe(true);
});

test("a slash at the end is no part of an origin", async () => {
  expect(await origins({ SITE_ORIGIN: "https://a.example/", API_ORIGIN: "https://b.example/" })).toMatchObject({
    siteOrigin: "https://a.example",
    apiOrigin: "https://b.example",
  });
});

test.each(["register.example", "https://register.example/path", "https://a.example; script-src *"])(
  "%s is refused",
  async (text) => {
    await expect(origins({ API_ORIGIN: text })).rejects.toThrow("API_ORIGIN is not an origin");
  },
);
