import { spawn } from "node:child_process";
import { fits } from "./bench/fits.ts";
import { growth } from "./bench/growth.ts";
import { lists, oneList } from "./bench/lists.ts";
import { memory, oneMemory } from "./bench/memory.ts";

/**
 * npm run bench: what the functions on lists cost, as ratios measured side by side, because times drift with the machine.
 * `lists` holds them against DuckDB, `fits` against scipy, `memory` against their input, and `growth` against a shorter list.
 * `npm run bench -- lists RFM` measures one part and function.
 */
const PARTS = {
  lists: (ids: readonly string[]) => lists(ids, (at) => inProcess("list", at)),
  fits: () => inProcess("fits"),
  memory: (ids: readonly string[]) => memory(ids, (id) => inProcess("memory of", id)),
  growth: (ids: readonly string[]) => inProcess("growth", ...ids),
};

/** What runs in a process of its own, and with which settings of the engine. */
const ALONE: Readonly<Record<string, { readonly flags: readonly string[]; run(args: readonly string[]): unknown }>> = {
  list: { flags: ["--expose-gc"], run: ([at = ""]) => oneList(at) },
  fits: { flags: ["--expose-gc"], run: fits },
  "memory of": { flags: ["--expose-gc"], run: ([id = ""]) => oneMemory(id) },
  growth: { flags: [], run: growth },
};

function inProcess(name: string, ...args: readonly string[]): Promise<void> {
  const { flags } = ALONE[name] ?? { flags: [] };
  const child = spawn(process.execPath, [...flags, process.argv[1] ?? "", "--alone", name, ...args], {
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ${args.join(" ")} ended with ${code}`)),
    );
  });
}

const [first, alone = "", ...rest] = process.argv.slice(2);
if (first === "--alone") {
  await ALONE[alone]?.run(rest);
  process.exit(0);
}
const named = process.argv.slice(2);
const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => named.includes(part));
const ids = named.filter((name) => !(name in PARTS)).map((id) => id.toUpperCase());
const started = performance.now();
for (const part of parts.length > 0 ? parts : (Object.keys(PARTS) as (keyof typeof PARTS)[])) {
  await PARTS[part](ids);
  console.log("");
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
