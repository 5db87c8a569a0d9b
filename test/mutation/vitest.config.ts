import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What kills a mutant soonest: the tests of the engine, then those of the families, at last the fuzzing of every function. */
const RANKS = [/\/core\/(?!contract)[\w-]+\.test\.ts$/, /\/core\/.+\/[\w-]+\.test\.ts$/, /./];
const rankOf = ({ moduleId }: TestSpecification) => RANKS.findIndex((files) => files.test(moduleId));

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => rankOf(one) - rankOf(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}

/** The tests of core as npm run mutation repeats them for every mutant: without those that are slow or look at files. */
export default defineConfig({
  test: {
    include: ["test/{core,docs}/**/*.test.ts", "test/apps-script/stubs.test.ts"],
    exclude: ["test/core/{catalogue,large-lists,layers,names,purity}.test.ts", "test/docs/built.test.ts"],
    setupFiles: ["test/mutation/setup.ts"],
    env: { FUZZ_RUNS: "15" },
    // One worker keeps core loaded: a mutant is switched on by a variable, not by loading anew.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
