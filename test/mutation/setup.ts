import fc from "fast-check";

/** Few runs, because there are thousands of mutants, and always the same ones, so that the score does not depend on chance. */
fc.configureGlobal({ numRuns: 30, seed: 20_260_101 });
