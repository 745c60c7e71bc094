import { NoAnswer } from "../../../client/client";
import type { AssessmentPlanInput } from "../../../generated/operations.ts";
import { fromApi } from "../../api-origin";

/** What stands in the file of a plan, as the register reads it. */
export interface ReadFile {
  /** Null when something is wrong with the form of the file. */
  plan: AssessmentPlanInput | null;
  problems: readonly { field: string | null; place: string | null; message: string }[];
  /** Where each part of the plan stands, by its path. Empty in a file without sheets. */
  places: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 120_000;

/**
 * Has a file read. Nothing of it is kept there, so it may be sent again.
 *
 * @throws NoAnswer
 */
export async function readPlanFile(file: File, key: string): Promise<ReadFile> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(fromApi("/plans/files"), {
      method: "POST",
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/octet-stream" },
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

/** Sheet and cell of a part of the plan, or of what is nearest to it; null when nobody knows. */
export function placeOf(field: string | null, places: Readonly<Record<string, string>>): string | null {
  for (let at = field ?? ""; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0))) {
    const place = places[at];
    if (place !== undefined) return place;
  }
  return null;
}
