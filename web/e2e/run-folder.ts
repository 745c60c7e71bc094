import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder for the screenshots of failed tests, one a run, so that runs of several users or at the same time do not meet.
 * Worker processes inherit it; the first process takes it away again when no screenshot is in it.
 */
export function runFolder(): string {
  if (process.env.E2E_OUTPUT) return process.env.E2E_OUTPUT;
  const folder = mkdtempSync(join(tmpdir(), "skill-register-e2e-"));
  process.env.E2E_OUTPUT = folder;
  process.on("exit", () => {
    if (readdirSync(folder).every((name) => name.startsWith("."))) rmSync(folder, { recursive: true });
  });
  return folder;
}
