import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask } from "../examples/query.ts";

/** @type {{ status: number, body: string }} */
let answer = { status: 200, body: "" };
/** @type {unknown} */
let asked = null;
const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  asked = JSON.parse(body);
  response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body);
});
let register = "";

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, "localhost", () => resolve(null)));
  register = `http://localhost:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`;
});
afterAll(() => server.close());

it("asks, and gives the data", async () => {
  answer = { status: 200, body: '{"data":{"x":1}}' };
  await expect(ask(register, "{ x }", { a: 1 })).resolves.toEqual({ x: 1 });
  expect(asked).toEqual({ query: "{ x }", variables: { a: 1 } });
});

it("stops with what the server says", async () => {
  const errors = [{ message: "slow down", extensions: { code: "RATE_LIMITED" } }];
  answer = { status: 429, body: JSON.stringify({ errors }) };
  await expect(ask(register, "{ x }")).rejects.toThrow("RATE_LIMITED: slow down");
});
