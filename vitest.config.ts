import { configDefaults, defineConfig } from "vitest/config";

/** Tests of code that keeps nothing for itself: they share what one of them loaded, which is every function for most. */
const SHARING = ["test/core/**", "test/teaching/**"];

export default defineConfig({
  test: {
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A page on a busy machine answers late: the tests wait for what must become true, and go on as soon as it is.
    expect: { poll: { timeout: 15_000 } },
    // Each host's runtime is heavy: two at a time is what a machine of two cores can carry.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "sharing", include: SHARING.map((folder) => `${folder}/*.test.ts`), isolate: false },
      },
      {
        extends: true,
        test: { name: "apart", include: ["test/**/*.test.{ts,tsx}"], exclude: [...configDefaults.exclude, ...SHARING] },
      },
    ],
  },
});
