import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode, install, root, webpack } from "./prepare.mjs";

const CLASP = path.join("node_modules", "@google", "clasp", "build", "src", "index.js");

const NO_CLASP = "clasp, Google's tool for script projects, is not installed. Run: npm install --include=dev";

const NOT_LOGGED_IN =
  "clasp is not logged in to Google. Run: npx clasp login\n" +
  "(and switch on the Apps Script API once, at https://script.google.com/home/usersettings)";

const NO_PROJECT = `There is no .clasp.json, which says which script project is yours. Either make a new spreadsheet with a project:
  npx clasp create-script --type sheets --title Kwadrant --rootDir dist/apps-script
or copy .clasp.example.json to .clasp.json and put in the script id of a project you have
(in the spreadsheet: Extensions > Apps Script > Project settings > Script ID).`;

const NO_ID = "The scriptId in .clasp.json is not filled in yet: put in the script id of your project.";

const OTHER_FOLDER = 'The rootDir in .clasp.json has to be "dist/apps-script": that is where the build goes.';

/** What keeps a push from working, in one sentence with its remedy; undefined where nothing does. */
export function missing(folder, isLoggedIn) {
  if (!existsSync(path.join(folder, CLASP))) return NO_CLASP;
  if (!isLoggedIn()) return NOT_LOGGED_IN;
  const file = path.join(folder, ".clasp.json");
  if (!existsSync(file)) return NO_PROJECT;
  // Slots are looked up in the text, because clasp allows comments in this file.
  const slot = (name) => new RegExp(`["']?${name}["']?\\s*:\\s*["']([^"']*)["']`).exec(readFileSync(file, "utf8"))?.[1];
  if (!/^[\w-]{20,}$/.test(slot("scriptId") ?? "") || slot("scriptId")?.startsWith("PUT_")) return NO_ID;
  const target = slot("rootDir") ?? slot("srcDir") ?? "";
  return path.resolve(folder, target) === path.join(folder, "dist", "apps-script") ? undefined : OTHER_FOLDER;
}

function clasp(args, options) {
  return spawnSync(process.execPath, [CLASP, ...args], { cwd: root, encoding: "utf8", ...options });
}

/** clasp answers this without asking Google while nobody is logged in. */
function isLoggedIn() {
  const { stdout } = clasp(["show-authorized-user", "--json"]);
  return /"loggedIn":\s*true/.test(stdout ?? "");
}

/** The two halves of the script project; `--env language=nl` goes to webpack. */
const CONFIGURATIONS = ["--config-name", "sheets", "--config-name", "sheets-sidebar"];

async function main(args) {
  checkNode();
  const problem = missing(root, isLoggedIn);
  if (problem !== undefined) throw new Error(problem);
  await install({ dev: true });
  await webpack([...CONFIGURATIONS, ...args]);
  // A new project has a manifest of its own, and clasp would ask before it takes ours, which holds the two scopes.
  return clasp(["push", "--force"], { stdio: "inherit" }).status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
