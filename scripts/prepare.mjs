import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const inRoot = (...parts) => path.join(root, ...parts);

/** The oldest that the packages for the tests run on. */
const OLDEST_NODE = [20, 19];

/** Throws a sentence where this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor, leastMinor] = OLDEST_NODE;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    throw new Error(
      `Kwadrant needs Node ${OLDEST_NODE.join(".")} or newer; this is ${version}. See https://nodejs.org.`,
    );
  }
}

/** Runs a program in the project folder, showing what it says; rejects when it fails. */
export function run(command, args, { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts, which only a shell can run.
    const shell = process.platform === "win32" && command !== process.execPath;
    const stdio = quiet ? ["ignore", "ignore", "inherit"] : "inherit";
    const child = spawn(command, args, { cwd: root, stdio, shell });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${code ?? "a signal"}`));
    });
  });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
export function isInstalled({ dev, folder = root }) {
  const wanted = readJson(path.join(folder, "package-lock.json"))?.packages ?? {};
  const installed = readJson(path.join(folder, "node_modules", ".package-lock.json"))?.packages;
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    const needed = place !== "" && !entry.optional && !entry.devOptional && (dev || !entry.dev);
    return !needed || installed[place]?.version === entry.version;
  });
}

/** Installs the packages of the lock file where they are missing; with `dev`, those for the tests too. */
export async function install({ dev = false } = {}) {
  if (isInstalled({ dev })) return false;
  // Not `npm ci`: that refuses a lock file without the optional packages of every other platform, which a registry may lack.
  await run("npm", [
    "install",
    "--no-save",
    ...(dev ? [] : ["--omit=dev"]),
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  return true;
}

/** Runs webpack as `npm run build` does, with arguments of its command line. */
export async function webpack(args, options) {
  const program = inRoot("node_modules", "webpack", "bin", "webpack.js");
  await run(process.execPath, ["--import", "tsx", program, ...args], options).catch(() => {
    throw new Error("The build failed.");
  });
}

/** Writes the reference pages to dist/docs. */
export async function buildDocs() {
  await run(process.execPath, ["--import", "tsx", inRoot("scripts", "write-docs.ts")]);
}

const INPUTS = [
  "core",
  "teaching",
  "pane",
  "playground",
  "scripts/docs",
  "scripts/webpack-common.ts",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
];

function* filesIn(place) {
  if (!statSync(place).isDirectory()) yield place;
  else for (const name of readdirSync(place).sort()) yield* filesIn(path.join(place, name));
}

/** One hash over everything that the playground is built from. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const input of INPUTS) {
    for (const file of filesIn(inRoot(input)))
      hash.update(path.relative(root, file)).update("\0").update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Builds dist/playground where its sources changed since the last build. */
export async function buildPlayground({ quiet = false } = {}) {
  const stamp = inRoot(".cache", "playground.json");
  const inputs = fingerprint();
  if (readJson(stamp)?.inputs === inputs && existsSync(inRoot("dist", "playground", "index.html"))) return false;
  if (!quiet) console.log("Building the playground, which takes half a minute …");
  await webpack(["--config-name", "playground", "--stats", "errors-only"], { quiet });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${JSON.stringify({ inputs })}\n`);
  return true;
}

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A Chromium on this machine: the one of the variable CHROMIUM, one in a usual place, or playwright's own. */
export async function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return CHROMIUM;
  const usual = USUAL_PLACES.find((place) => existsSync(place));
  if (usual !== undefined) return usual;
  try {
    const { chromium } = await import("playwright-core");
    const own = chromium.executablePath();
    return existsSync(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

/** Like `findChromium`, but installs one where there is none. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    await run("apt-get", ["update", "-qq"]);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  } else {
    await run("npx", ["playwright-core", "install", "chromium"]);
  }
  const installed = await findChromium();
  if (installed === undefined) throw new Error("No Chromium could be installed: name one in the variable CHROMIUM.");
  return installed;
}
