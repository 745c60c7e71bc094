import type { Transport } from "./client";

/** A change may take longer than an answer from memory. */
const PATIENCE_MS = 45_000;

/** Asks with a partner's key, which goes into no address: by POST only, without cookies. */
export const viaFetchWithKey =
  (key: string): Transport =>
  async ({ url, body }) => {
    if (body === null) throw new Error("What needs a key is not asked by GET.");
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const response = await fetch(url, {
        method: "POST",
        body,
        cache: "no-store",
        headers: { Accept: "application/json", "Content-Type": "application/json", Authorization: `Bearer ${key}` },
        credentials: "omit",
        signal: patience.signal,
      });
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  };
