import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { API } from "./where";

/** The packed client, installed as users do: in a separate folder, without anything else of this repository. */
const WEB = join(import.meta.dirname, "..");
const COMPILER = join(WEB, "node_modules", ".bin", "tsc");
const STRICT = [
  ...["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--skipLibCheck", "false"],
  ...["--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom", "--types", "node"],
  ...["--typeRoots", join(WEB, "node_modules", "@types")],
];

function run(folder: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, REGISTER: API } });
}

function compile(folder: string, program: string, text: string): { status: number | null; output: string } {
  writeFileSync(join(folder, program), text);
  const { status, stdout } = spawnSync(COMPILER, [...STRICT, program], { cwd: folder, encoding: "utf8" });
  return { status, output: stdout };
}

test("is installed in an empty folder, and asks the server with strict types", () => {
  const folder = test.info().outputPath("elsewhere");
  mkdirSync(folder, { recursive: true });
  run(WEB, "npm", "pack", "./client", "--silent", "--pack-destination", folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", "./skill-register-client-1.0.0.tgz");

  expect(compile(folder, "client.ts", readFileSync(join(WEB, "examples", "client.ts"), "utf8"))).toEqual({
    status: 0,
    output: "",
  });
  const told = run(folder, "node", "client.js");
  expect(told).toContain("4-10-01-06");
  expect(told).toMatch(/LEVEL_3 (?:MET|NOT_MET|UNKNOWN) [A-Z_]+/);

  // The compiler finds mistakes before the program runs.
  const wrong =
    'import { Register } from "skill-register-client";\nawait new Register("").occupation({ kode: "x" });\n';
  expect(compile(folder, "wrong.ts", wrong).status).not.toBe(0);

  // What the server refuses stops the program with the server's words.
  const refused = readFileSync(join(folder, "client.js"), "utf8").replace("1990-05-04", "2990-05-04");
  writeFileSync(join(folder, "refused.js"), refused);
  const { status, stderr } = spawnSync("node", ["refused.js"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, REGISTER: API },
  });
  expect(status).toBe(1);
  expect(stderr).toContain("BAD_REQUEST: ");
  expect(stderr).toContain("birthDate");
});
