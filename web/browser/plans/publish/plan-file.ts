import type { AssessmentPlanInput } from "../../../generated/operations.ts";
import { postFile } from "../../post-file";

/** What stands in the file of a plan, as the register reads it. */
export interface ReadFile {
  /** Null when something is wrong with the form of the file. */
  plan: AssessmentPlanInput | null;
  problems: readonly { field: string | null; place: string | null; message: string }[];
  /** Where each part of the plan stands, by its path. Empty in a file without sheets. */
  places: Readonly<Record<string, string>>;
}

/**
 * Has a file read. Nothing of it is kept there, so it may be sent again.
 *
 * @throws NoAnswer
 */
export const readPlanFile = (file: File, key: string): Promise<ReadFile> => postFile("/plans/files", file, key);

/** Sheet and cell of a part of the plan, or of what is nearest to it; null when nobody knows. */
export function placeOf(field: string | null, places: Readonly<Record<string, string>>): string | null {
  for (let at = field ?? ""; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0))) {
    const place = places[at];
    if (place !== undefined) return place;
  }
  return null;
}
