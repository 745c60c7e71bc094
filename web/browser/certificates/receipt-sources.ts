import { NoAnswer } from "../../client/client";
import { fromApi } from "../api-origin";
import type { Key, Looked } from "./receipt";
import { look as check } from "./receipt";

/** The names of the codes and ids in a receipt. */
export interface Names {
  occupations: Readonly<Record<string, string>>;
  organizations: Readonly<Record<string, string>>;
}

/** Checks a receipt with the register's public data. The receipt itself is never sent. */
export const look = (token: string, now: Date): Promise<Looked> =>
  check(token, now, {
    async keys() {
      const answer = await published(fromApi("/.well-known/jwks.json"));
      return ((await answer.json()) as { keys: Key[] }).keys;
    },
    list: async (path) => (await published(fromApi(path))).text(),
  });

/** @throws NoAnswer as the API's client does */
async function published(address: string): Promise<Response> {
  const answer = await fetch(address, { credentials: "omit" }).catch(() => {
    throw new NoAnswer("UNREACHABLE");
  });
  if (answer.ok) return answer;
  const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN);
  throw new NoAnswer(CODES[answer.status] ?? "INTERNAL_ERROR", [], seconds > 0 ? seconds : null);
}

const CODES: Record<number, string> = { 429: "RATE_LIMITED", 503: "UNAVAILABLE" };

/** Names are only for display. Without them, codes are shown. */
export async function readNames(): Promise<Names> {
  try {
    return await (await published("/certificates/names.json")).json();
  } catch {
    return { occupations: {}, organizations: {} };
  }
}
