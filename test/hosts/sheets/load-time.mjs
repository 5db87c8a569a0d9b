import { readFileSync } from "node:fs";
import vm from "node:vm";

// Run by itself, as a test runner slows down whatever it watches. Prints the milliseconds of the quickest load: what the
// others cost more is what else the machine was doing.
const code = readFileSync(process.argv[2], "utf8");
const times = Array.from({ length: 21 }, (_, run) => {
  const context = vm.createContext(Object.create(null));
  const started = performance.now();
  // Another text each time, so that V8 cannot reuse what it compiled.
  vm.runInContext(`${code}\n// ${run}`, context);
  return performance.now() - started;
});
console.log(Math.min(...times));
