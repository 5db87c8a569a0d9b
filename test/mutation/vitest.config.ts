import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What can kill a mutant soonest goes first; the fuzzing of every function goes last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFuzz = ({ moduleId }: TestSpecification) => Number(moduleId.endsWith("/contract.test.ts"));
    return [...files].sort((one, other) => isFuzz(one) - isFuzz(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}

/** The tests of core as npm run mutation repeats them for every mutant: without those that are slow or look at files. */
export default defineConfig({
  test: {
    include: ["test/core/**/*.test.ts", "test/apps-script/stubs.test.ts"],
    exclude: ["test/core/{catalogue,large-lists,layers,names,purity}.test.ts"],
    setupFiles: ["test/mutation/setup.ts"],
    env: { FUZZ_RUNS: "15" },
    // One worker keeps core loaded: a mutant is switched on by a variable, not by loading anew.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
