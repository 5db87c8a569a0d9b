import { randomInt } from "node:crypto";
import path from "node:path";
import { root, run } from "./prepare.mjs";

/** Every function and every law on inputs that no earlier run tried: `FUZZ_SEED` repeats a run, `FUZZ_RUNS` says how many inputs. */
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
console.log(`FUZZ_SEED=${seed}`);
Object.assign(process.env, { FUZZ_SEED: seed, FUZZ_RUNS: process.env.FUZZ_RUNS ?? "3000" });
await run(process.execPath, [
  path.join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  "test/core",
  ...process.argv.slice(2),
]);
