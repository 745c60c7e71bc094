import type { Transport } from "./client.ts";

const PATIENCE_MS = 15_000;

/** Asks with the browser's fetch, without cookies. */
export const viaFetch: Transport = async ({ url, body }) => {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, {
      ...(body !== null && { method: "POST", body, cache: "no-store" }),
      headers: { Accept: "application/json", ...(body !== null && { "Content-Type": "application/json" }) },
      credentials: "omit",
      signal: patience.signal,
    });
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
};
