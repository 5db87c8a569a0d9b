import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkNode, ensureChromium, install, root, run } from "./prepare.mjs";

/**
 * npm test: everything from a fresh clone. Installs what is missing, checks types, style and dead code, builds the three
 * hosts and runs the tests on what was built. Arguments go to vitest: `npm test -- test/core`.
 */
const bin = (name, ...file) => path.join(root, "node_modules", name, ...file);
const node = (...args) => run(process.execPath, args);
const report = path.join(root, ".cache", "tests.json");

async function step(name, work) {
  const started = Date.now();
  console.log(`\n${name} …`);
  await work();
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

async function check() {
  for (const project of ["core", "apps-script", "."]) await node(bin("typescript", "bin", "tsc"), "-p", project);
  await node(bin("@biomejs/biome", "bin", "biome"), "ci", ".");
  await node(bin("knip", "bin", "knip.js"));
}

const build = () => node("--import", "tsx", bin("webpack", "bin", "webpack.js"), "--stats", "errors-warnings");

async function test() {
  mkdirSync(path.dirname(report), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  await node(bin("vitest", "vitest.mjs"), "run", ...reporters, ...process.argv.slice(2)).finally(() => {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  });
}

try {
  checkNode();
  await step("Packages", () => install({ dev: true }));
  await step("Types, style and dead code", check);
  await step("Build", build);
  await step("Browser", async () => {
    process.env.CHROMIUM = await ensureChromium();
  });
  await step("Tests", test);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
