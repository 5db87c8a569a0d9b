import fc from "fast-check";

/** The same inputs in every run, so that a change is judged by what it changed. `npm run fuzz` looks further, from another seed each time. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_260_101) });
