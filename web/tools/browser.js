import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

/**
 * The browser of the tests: the one CHROMIUM_PATH names, or the one inside an npm package, or an installed one. With the Chinese
 * font from an npm package, a bare machine needs nothing else. Unpacked files are in a folder of the user.
 *
 * @typedef {{ executablePath: string, env: Record<string, string>, args: string[] }} Browser
 */
const PACKAGE = fileURLToPath(new URL("../node_modules/@sparticuz/chromium", import.meta.url));
const FONTS = fileURLToPath(new URL("../node_modules/@embedpdf/fonts-sc/fonts", import.meta.url));
const WEIGHTS = ["NotoSansHans-Regular.otf", "NotoSansHans-Bold.otf"];
const VERSION = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).version;
const HOME = join(tmpdir(), `skill-register-browser-${userInfo().uid}-${VERSION}`);
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * No sandbox, because containers and root have none. No background requests, because none may leave the origin. As few processes as
 * possible, because starting one takes longer than most tests.
 */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--process-per-site",
];

/** @returns {Browser} */
export function browser() {
  unpack();
  const fonts = { FONTCONFIG_FILE: join(HOME, "fonts.conf") };
  const packaged = join(HOME, "chromium");
  /** @type {[string, Record<string, string>][]} */
  const candidates = [
    ...(process.env.CHROMIUM_PATH ? [/** @type {[string, {}]} */ ([process.env.CHROMIUM_PATH, {}])] : []),
    [packaged, {}],
    // On a machine without the NSS libraries: those the package brings along.
    [packaged, { LD_LIBRARY_PATH: join(HOME, "lib") }],
    ...INSTALLED.map((path) => /** @type {[string, {}]} */ ([path, {}])),
  ];
  for (const [executablePath, env] of candidates) {
    if (starts(executablePath, env)) return { executablePath, env: { ...fonts, ...env }, args: ARGUMENTS };
  }
  throw new Error(`No Chromium starts; install one or set CHROMIUM_PATH. Tried: ${candidates.map(([path]) => path)}`);
}

/**
 * @param {string} path
 * @param {Record<string, string>} env
 */
function starts(path, env) {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ["--version"], { env: { ...process.env, ...env }, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Unpacks next to the final place and moves the folder atomically, so that concurrent runs do not collide. */
function unpack() {
  if (existsSync(HOME)) return;
  const draft = mkdtempSync(`${HOME}-`);
  const packed = (/** @type {string} */ name) => brotliDecompressSync(readFileSync(join(PACKAGE, "bin", name)));
  writeFileSync(join(draft, "chromium"), packed("chromium.br"), { mode: 0o755 });
  execFileSync("tar", ["-x", "-C", draft], { input: packed("al2023.tar.br") });
  for (const folder of ["fonts", "font-cache"]) mkdirSync(join(draft, folder));
  for (const weight of WEIGHTS) copyFileSync(join(FONTS, weight), join(draft, "fonts", weight));
  writeFileSync(join(draft, "fonts.conf"), fontConfiguration());
  try {
    renameSync(draft, HOME);
  } catch {
    rmSync(draft, { recursive: true });
  }
}

/** The font bears an older name of Noto Sans SC, the name our styles ask for. */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(HOME, "fonts")}</dir>
  <cachedir>${join(HOME, "font-cache")}</cachedir>
  <match target="pattern">
    <test name="family"><string>Noto Sans SC</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Noto Sans S Chinese</string></edit>
  </match>
</fontconfig>
`;
}
