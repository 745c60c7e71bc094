import { fromApi } from "../../api-origin";

/** Sends a file of lookups to the register and fetches the answers; see schema/README.md. */

const FILES = "/certificates/verifications";
const PATIENCE_MS = 15_000;
/** A slow connection may take long, but it must make progress. */
const STANDSTILL_MS = 45_000;

/** The register refused the request, or its outcome is unknown. */
export class Failed extends Error {
  override name = "Failed";
  /** Status of the answer; 0 when there was none. */
  readonly status: number;
  /** Seconds until the next try; null when not known. */
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: string | null) {
    super(`${status}`);
    this.status = status;
    const seconds = Number.parseInt(retryAfter ?? "", 10);
    this.retryAfter = Number.isNaN(seconds) ? null : seconds;
  }
}

/** The progress of a file. */
export interface Progress {
  readonly lines: number;
  readonly done: number;
  readonly finished: boolean;
}

/**
 * Sends a file. With the same idempotency key it can always be sent again, and is verified only once.
 *
 * @param sent receives the fraction sent so far, from 0 to 1
 * @return the address of its answers
 * @throws Failed
 */
export function sendFile(
  file: string,
  key: string,
  idempotencyKey: string,
  sent: (part: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => request.abort(), STANDSTILL_MS);
    };
    const stop = () => request.abort();
    request.open("POST", fromApi(FILES));
    request.setRequestHeader("Authorization", `Bearer ${key}`);
    request.setRequestHeader("Content-Type", "text/csv; charset=UTF-8");
    request.setRequestHeader("Idempotency-Key", idempotencyKey);
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      wait();
      sent(total === 0 ? 0 : loaded / total);
    });
    request.addEventListener("loadend", () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      // Across origins, the browser exposes only the headers that the API allows.
      const place = request.status === 202 ? request.getResponseHeader("Location") : null;
      if (place?.startsWith(`${FILES}/`)) resolve(place);
      else reject(new Failed(request.status, request.getResponseHeader("Retry-After")));
    });
    signal.addEventListener("abort", stop);
    wait();
    request.send(file);
  });
}

/** @throws Failed */
export async function progressOf(place: string, key: string, signal: AbortSignal): Promise<Progress> {
  return JSON.parse(await get(place, key, signal));
}

/** @throws Failed */
export function resultOf(place: string, key: string, signal: AbortSignal): Promise<string> {
  return get(`${place}/result`, key, signal);
}

async function get(place: string, key: string, signal: AbortSignal): Promise<string> {
  const patience = new AbortController();
  const stop = () => patience.abort();
  signal.addEventListener("abort", stop);
  let timer = setTimeout(stop, PATIENCE_MS);
  try {
    const answer = await fetch(fromApi(place), {
      headers: { Authorization: `Bearer ${key}` },
      credentials: "omit",
      cache: "no-store",
      signal: patience.signal,
    });
    if (!answer.ok) throw new Failed(answer.status, answer.headers.get("Retry-After"));
    return await textOf(answer, () => {
      clearTimeout(timer);
      timer = setTimeout(stop, STANDSTILL_MS);
    });
  } catch (failure) {
    throw failure instanceof Failed ? failure : new Failed(0, null);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/** The whole text; fails when it ends too early. */
async function textOf(answer: Response, moved: () => void): Promise<string> {
  if (answer.body === null) return answer.text();
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    moved();
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
