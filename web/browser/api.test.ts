import { afterEach, expect, it, vi } from "vitest";
import { ask } from "./api.ts";

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
  await expect(ask("/graphql", "sha256:0", { input: {} })).resolves.toEqual({ answer: 1 });
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe("/graphql");
  expect(request).toMatchObject({ method: "POST", credentials: "omit", cache: "no-store" });
  expect(JSON.parse(String(request?.body))).toEqual({ documentId: "sha256:0", variables: { input: {} } });
});

it("tells what is wrong with the arguments", async () => {
  const problems = [{ argument: "input.applicant.birthDate", message: "lies after asOf" }];
  answers({ errors: [{ message: "no", extensions: { code: "BAD_REQUEST", problems } }] });
  await expect(ask("/graphql", "sha256:0", {})).rejects.toMatchObject({ code: "BAD_REQUEST", problems });
});

it("says that the API is unreachable when it is, and when it answers something else than JSON", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  await expect(ask("/graphql", "sha256:0", {})).rejects.toMatchObject({ code: "UNREACHABLE", problems: [] });
  vi.stubGlobal("fetch", async () => new Response("<html>"));
  await expect(ask("/graphql", "sha256:0", {})).rejects.toMatchObject({ code: "UNREACHABLE" });
});
