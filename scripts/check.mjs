import path from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./prepare.mjs";

const CHECKS = [
  ["typescript/bin/tsc", "-p", "core"],
  ["typescript/bin/tsc", "-p", "apps-script"],
  ["typescript/bin/tsc", "-p", "."],
  ["@biomejs/biome/bin/biome", "ci", "."],
  ["knip/bin/knip.js"],
];

/** Types, style and dead code. */
export async function check() {
  for (const [program, ...args] of CHECKS) {
    await run(process.execPath, [path.join(root, "node_modules", program), ...args]);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await check().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
