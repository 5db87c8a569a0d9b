/**
 * npm run mutation: changes core in thousands of small ways and asks of each whether a test notices.
 * `npm run mutation -- --mutate "core/sales/*.ts"` takes a part; `--force` forgets what earlier runs found.
 * Stryker prints `(x as number)++` without its brackets, which breaks every test: write `(x as number) += 1`.
 */
export default {
  testRunner: "in-process",
  plugins: ["./test/mutation/runner.mjs"],
  coverageAnalysis: "perTest",
  mutate: [
    "core/**/*.ts",
    // Sentences hold no logic; the golden pages show every change in one.
    "!core/i18n/nl/**",
    "!core/i18n/en.ts",
    "!core/emit/reference-{en,nl}.ts",
  ],
  // What runs while core loads is data (texts, limits, labels): each such mutant would need a fresh core and all the tests.
  // The contract, the examples and the golden pages see those.
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  timeoutMS: 5_000,
  ignorePatterns: ["/dist"],
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  cleanTempDir: "always",
  reporters: ["clear-text", "progress", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
};
