import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A folder per run for the screenshots of failed tests, so that concurrent runs do not collide. Worker processes inherit it. The
 * first process deletes it if it is empty.
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
