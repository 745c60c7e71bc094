import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "@playwright/test";
import { widgetsQuery } from "../model/snippet.js";
import { API } from "./where";

/** Where the site is. */
export const origin = () => new URL(test.info().project.use.baseURL ?? "").origin;

const query = () => widgetsQuery(origin() === API ? "" : API);

/** The tag of the widgets' script, with more attributes if need be. */
export const script = (more = "", file = "v1/widgets.js") =>
  `<script type="module" src="${origin()}/widgets/${file}${query()}"${more}></script>`;

/** A page of a school, on another origin than the register: head and body as the school wrote them, and its policy. */
export async function hostPage(
  { head, body, policy = "" }: { head: string; body: string; policy?: string },
  visit: (address: string) => Promise<void>,
): Promise<void> {
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>学校</title><link rel="icon" href="data:,">${head}</head><body><main><h1>报名</h1>${body}</main></body></html>`;
  const server = createServer((_, response) => {
    response
      .writeHead(200, { "Content-Type": "text/html", ...(policy && { "Content-Security-Policy": policy }) })
      .end(html);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
