import fc from "fast-check";
import "../seed.ts";

/** Few runs, because there are thousands of mutants. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 30 });
