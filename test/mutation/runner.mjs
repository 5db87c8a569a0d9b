import { existsSync, readdirSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { countingTurns, TURNS } from "./turns.mjs";

const INCLUDED = /^(core|docs)\/.*\.test\.ts$|^apps-script\/stubs\.test\.ts$/;
/** Slow, or they look at files and pages instead of at what core does. */
const LEFT_OUT = /(catalogue|large-lists|layers|names|purity|built|site|views|worked|exercises)\.test\.ts$/;
/** What kills a mutant soonest: the tests of the engine, then those of the families, at last those that run every function. */
const RANKS = [/core\/(?!contract|emit)[\w-]+\.test\.ts$/, /core\/.+\/[\w-]+\.test\.ts$/, /contract/, /./];

/** How many turns the loops of a test may take: so many times those without a mutant, and so many more. */
const TURNS_MORE = 2;
const TURNS_AT_LEAST = 100_000;
/** In the sandbox, where the process goes after it loaded this. */
const TURNS_FILE = "turns.json";

const state = () => {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
};

/**
 * Runs the tests of core in this very process, loaded once: a mutant is switched on by a variable, so that trying one takes
 * milliseconds. Loading everything anew for each of ten thousand mutants, as Stryker's runner for vitest does, takes hours.
 */
class InProcessRunner {
  static inject = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    Object.assign(process.env, { FUZZ_RUNS: "15" });
    const { tests, runTest } = await import(pathToFileURL(await bundled()).href);
    this.tests = new Map(tests.map((test, index) => [`${test.file}#${index} ${test.name}`, test]));
    this.runTest = runTest;
    // The process that tried everything without a mutant tells those that come after it.
    this.turns = existsSync(TURNS_FILE) ? JSON.parse(await readFile(TURNS_FILE, "utf8")) : {};
  }

  async dryRun() {
    const results = await this.run([...this.tests.keys()], false);
    await writeFile(TURNS_FILE, JSON.stringify(this.turns));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: triedInTests(state().mutantCoverage) };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }) {
    const { tests } = this;
    Object.assign(state(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = await this.run(testFilter ?? [...tests.keys()], true);
    const { hitCount } = state();
    Object.assign(state(), { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return toMutantRunResult(
      determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results },
    );
  }

  async run(ids, bail) {
    const results = [];
    for (const id of ids) {
      state().currentTestId = id;
      globalThis[TURNS].start(bail ? TURNS_MORE * this.turns[id] + TURNS_AT_LEAST : Number.POSITIVE_INFINITY);
      const start = performance.now();
      const test = this.tests.get(id);
      const failure = await this.runTest(test).then(
        () => undefined,
        (error) => error ?? new Error("rejected"),
      );
      const timeSpentMs = performance.now() - start;
      if (!bail) this.turns[id] = globalThis[TURNS].taken();
      const facts = { id, name: test.name, timeSpentMs, fileName: test.file };
      if (failure === undefined) results.push({ ...facts, status: TestStatus.Success });
      else
        results.push({
          ...facts,
          status: TestStatus.Failed,
          failureMessage: String(failure.message ?? failure).slice(0, 500),
        });
      if (bail && failure !== undefined) break;
    }
    state().currentTestId = undefined;
    return results;
  }
}

/** What runs while core loads and again in tests is tried in the tests, which need no fresh process for it. */
function triedInTests({ static: onLoading, perTest }) {
  const inTests = new Set(Object.values(perTest).flatMap(Object.keys));
  return { perTest, static: Object.fromEntries(Object.entries(onLoading).filter(([mutant]) => !inTests.has(mutant))) };
}

/** All the tests as one module, beside the mutated sources. */
async function bundled() {
  const rankOf = (file) => RANKS.findIndex((pattern) => pattern.test(file));
  const files = readdirSync("test", { recursive: true })
    .filter((file) => INCLUDED.test(file) && !LEFT_OUT.test(file))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
  const outfile = path.resolve("mutation-tests.mjs");
  // A mutant that never ends costs its process; the next one need not bundle again.
  if (existsSync(outfile)) return outfile;
  const unfinished = `${outfile}-${process.pid}`;
  await build({
    stdin: {
      contents: [
        'import "./test/mutation/setup.ts";',
        ...files.map((file) => `import ${JSON.stringify(`./test/${file}`)};`),
        'export { runTest, tests } from "vitest";',
      ].join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
    outfile: unfinished,
    plugins: [inThisProcess, countingTurns],
  });
  await rename(unfinished, outfile);
  return outfile;
}

/** Gives the tests our collector for vitest, their own names, and the folders that they lie in. */
const inThisProcess = {
  name: "in-this-process",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: path.resolve("test/mutation/vitest.mjs") }));
    onLoad({ filter: /\/test\/.*\.ts$/ }, async ({ path: file }) => {
      const text = (await readFile(file, "utf8")).replaceAll("import.meta.dirname", JSON.stringify(path.dirname(file)));
      const isTest = file.endsWith(".test.ts");
      const start = `import { inFile } from "vitest"; inFile(${JSON.stringify(file)});`;
      return { loader: "ts", contents: isTest ? `${start}${text}` : text };
    });
  },
};

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
