import { NoAnswer } from "../client/client";
import { fromApi } from "./api-origin";

const PATIENCE_MS = 120_000;

/**
 * Sends a file to an address of the API, and returns what it says of it.
 *
 * @param key a partner's; null where none is needed
 * @throws NoAnswer
 */
export async function postFile<Told>(path: string, file: File, key: string | null): Promise<Told> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(fromApi(path), {
      method: "POST",
      headers: {
        "Content-Type": "application/octet-stream",
        ...(key !== null && { Authorization: `Bearer ${key}` }),
      },
      body: file,
      cache: "no-store",
      credentials: "omit",
      signal: patience.signal,
    });
    const told = await answer.json();
    if (answer.ok) return told;
    throw new NoAnswer(told.errors?.[0]?.extensions?.code ?? "INTERNAL_ERROR", [], retryAfter(answer));
  } catch (failure) {
    throw failure instanceof NoAnswer ? failure : new NoAnswer("UNREACHABLE");
  } finally {
    clearTimeout(timer);
  }
}

function retryAfter(answer: Response): number | null {
  const seconds = Number.parseInt(answer.headers.get("Retry-After") ?? "", 10);
  return Number.isNaN(seconds) ? null : seconds;
}
