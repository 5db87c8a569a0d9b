import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // A page on a busy machine answers late: the tests wait for what must become true, and go on as soon as it is.
    expect: { poll: { timeout: 15_000 } },
    // Each host's runtime is heavy: two at a time is what a machine of two cores can carry.
    maxWorkers: 2,
  },
});
