import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Installs the locked packages, unless exactly these are installed already; a repeated build then starts at once. */
const STAMP = "node_modules/.installed";

const wanted = createHash("sha256")
  .update(process.version)
  .update(readFileSync("package.json"))
  .update(readFileSync("package-lock.json"))
  .digest("hex");

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
  execFileSync("npm", ["ci", "--loglevel=error"], { stdio: "inherit" });
  writeFileSync(STAMP, wanted);
}
