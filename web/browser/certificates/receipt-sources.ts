import { NoAnswer } from "../../client/client";
import { fromApi } from "../api-origin";
import type { CheckedReceipt, Key, ReceiptCertificate } from "./receipt";
import { checkReceipt, isVoid, statusBits } from "./receipt";

/** What codes and ids of a receipt are called. */
export interface Names {
  occupations: Readonly<Record<string, string>>;
  organizations: Readonly<Record<string, string>>;
}

/** Whether a certificate is void by now; null when that cannot be found out. */
export type VoidNow = boolean | null;

/** A checked receipt, and what became of its certificates. */
export type Looked = CheckedReceipt & { voidNow: readonly VoidNow[] };

/** Checks a receipt with what the register publishes for everybody. The receipt itself is sent to nobody. */
export async function look(token: string, now: Date): Promise<Looked> {
  const keys = ((await published(fromApi("/.well-known/jwks.json")).then((answer) => answer.json())) as { keys: Key[] })
    .keys;
  const checked = await checkReceipt(token, keys, now);
  const certificates = checked.claims?.certificates ?? [];
  const lists = new Map<string, Promise<Uint8Array | null>>();
  for (const { status_list } of certificates) {
    if (!lists.has(status_list.uri)) lists.set(status_list.uri, list(status_list.uri, keys, now));
  }
  return { ...checked, voidNow: await Promise.all(certificates.map((certificate) => voidNow(certificate, lists))) };
}

async function voidNow(
  { status_list }: ReceiptCertificate,
  lists: ReadonlyMap<string, Promise<Uint8Array | null>>,
): Promise<VoidNow> {
  const bits = await lists.get(status_list.uri);
  return bits ? isVoid(bits, status_list.idx) : null;
}

/** A list covers 131,072 certificates: to ask for it does not tell which is meant. It is asked of this register only. */
async function list(uri: string, keys: readonly Key[], now: Date): Promise<Uint8Array | null> {
  try {
    const answer = await published(fromApi(new URL(uri).pathname));
    return await statusBits(await answer.text(), uri, keys, now);
  } catch {
    return null;
  }
}

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

/** Names are for reading only: without them codes are shown. */
export async function readNames(): Promise<Names> {
  try {
    return await (await published("/certificates/names.json")).json();
  } catch {
    return { occupations: {}, organizations: {} };
  }
}
