import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "@playwright/test";
import { widgetsQuery } from "../model/snippet.js";
import { API } from "./where";

/** The origin of the site. */
export const origin = () => new URL(test.info().project.use.baseURL ?? "").origin;

const query = () => widgetsQuery(origin() === API ? "" : API);

/** The tag of the widgets' script, with more attributes if need be. */
export const script = (more = "", file = "v1/widgets.js") =>
  `<script type="module" src="${origin()}/widgets/${file}${query()}"${more}></script>`;

/** A page of a school, on another origin than the register: head and body as the school wrote them, and its policy. */
export const hostPage = (
  { head, body, policy = "" }: { head: string; body: string; policy?: string },
  visit: (address: string) => Promise<void>,
): Promise<void> =>
  served(
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>学校</title><link rel="icon" href="data:,">${head}</head><body><main><h1>报名</h1>${body}</main></body></html>`,
    policy,
    visit,
  );

const HOSTS = join(import.meta.dirname, "hosts");

/** The realistic school pages in `hosts`. */
export const hosts = readdirSync(HOSTS);

/** One of `hosts`, with what `{{…}}` stands for put in. */
export async function keptHost(
  name: string,
  parts: Readonly<Record<string, string>>,
  visit: (address: string) => Promise<void>,
): Promise<void> {
  const html = readFileSync(join(HOSTS, name), "utf8").replaceAll(/\{\{(\w+)\}\}/g, (_, part) => {
    const text = parts[part];
    if (text === undefined) throw new Error(`${name} asks for ${part}.`);
    return text;
  });
  await served(html, "", visit);
}

async function served(html: string, policy: string, visit: (address: string) => Promise<void>): Promise<void> {
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
