import { afterEach, expect, it, vi } from "vitest";
import { client } from "./client.ts";
import { viaFetch } from "./fetch-transport.ts";

const api = client("/graphql", viaFetch);

const answers = (body: unknown) => {
  const fetch = vi.fn(async (_: string, __: RequestInit) => new Response(JSON.stringify(body)));
  vi.stubGlobal("fetch", fetch);
  return fetch;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks by POST, without cookies and past every cache", async () => {
  const fetch = answers({ data: { answer: 1 } });
  await expect(api.ask("sha256:0", { input: {} })).resolves.toEqual({ answer: 1 });
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe("/graphql");
  expect(request).toMatchObject({ method: "POST", credentials: "omit", cache: "no-store" });
  expect(JSON.parse(String(request?.body))).toEqual({ documentId: "sha256:0", variables: { input: {} } });
});

it("reads by GET, with everything in the address and nothing that makes a browser ask twice", async () => {
  const fetch = answers({ data: { answer: 1 } });
  await expect(api.read("sha256:0", { filter: { text: "茶艺&c" } })).resolves.toEqual({ answer: 1 });
  const [address, request] = fetch.mock.calls[0] ?? [];
  const { pathname, searchParams } = new URL(String(address), "https://register.example");
  expect(pathname).toBe("/graphql");
  expect(Object.fromEntries(searchParams)).toEqual({
    documentId: "sha256:0",
    variables: '{"filter":{"text":"茶艺&c"}}',
  });
  expect(request).toMatchObject({ credentials: "omit", headers: { Accept: "application/json" } });
  expect(request).not.toHaveProperty("cache");
  expect(request?.headers).not.toHaveProperty("Content-Type");
});

it("tells what is wrong with the arguments", async () => {
  const problems = [{ argument: "input.applicant.birthDate", message: "lies after asOf" }];
  answers({ errors: [{ message: "no", extensions: { code: "BAD_REQUEST", problems } }] });
  await expect(api.ask("sha256:0", {})).rejects.toMatchObject({
    code: "BAD_REQUEST",
    message: "BAD_REQUEST: no",
    problems,
  });
});

it("tells when it can be asked again", async () => {
  answers({ errors: [{ message: "too often", extensions: { code: "RATE_LIMITED", retryAfter: 90 } }] });
  await expect(api.ask("sha256:0", {})).rejects.toMatchObject({ code: "RATE_LIMITED", retryAfter: 90 });
});

it("says that the API is unreachable when it is, and when it answers something else than JSON", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  await expect(api.ask("sha256:0", {})).rejects.toMatchObject({ code: "UNREACHABLE", problems: [] });
  vi.stubGlobal("fetch", async () => new Response("<html>"));
  await expect(api.read("sha256:0", {})).rejects.toMatchObject({ code: "UNREACHABLE" });
});
