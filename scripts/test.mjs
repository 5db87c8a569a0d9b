import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "./check.mjs";
import { buildDocs, checkNode, ensureChromium, install, root, run, webpack } from "./prepare.mjs";

/**
 * npm test: everything from a fresh clone. Installs what is missing, checks types, style and dead code, builds the three
 * hosts and runs the tests on what was built. Arguments go to vitest: `npm test -- test/core`.
 */
const report = path.join(root, ".cache", "tests.json");

async function step(name, work) {
  const started = Date.now();
  console.log(`\n${name} …`);
  await work();
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

async function test() {
  mkdirSync(path.dirname(report), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  await run(process.execPath, [vitest, "run", ...reporters, ...process.argv.slice(2)]).finally(() => {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  });
}

try {
  checkNode();
  await step("Packages", () => install({ dev: true }));
  // Each keeps one core busy for minutes, and needs nothing of the other.
  await Promise.all([
    step("Types, style and dead code", check),
    step("Build", async () => {
      await webpack(["--stats", "errors-warnings"]);
      await buildDocs();
    }),
  ]);
  await step("Browser", async () => {
    process.env.CHROMIUM = await ensureChromium();
  });
  await step("Tests", test);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
