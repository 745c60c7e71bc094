import type { Route } from "@playwright/test";

/** The server: it has the API, and the site too. */
export const API = new URL(process.env.BASE_URL ?? "").origin;

// Each of Playwright's processes reads this; they have other ids than the first.
process.env.SITE_PORT ??= String(20_000 + (process.pid % 10_000));

/** The site from a plain static server, built for an API that is elsewhere. */
export const ELSEWHERE = `http://localhost:${process.env.SITE_PORT}`;

/** Answers instead of the server, with the same CORS headers. */
export const answerWith = (route: Route, answer: NonNullable<Parameters<Route["fulfill"]>[0]>): Promise<void> =>
  route.fulfill({
    ...answer,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Expose-Headers": "Location, Retry-After",
      ...answer.headers,
    },
  });
