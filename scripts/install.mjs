import { checkNode, install } from "./prepare.mjs";

/** Runs before the commands that need packages, so that each of them works in a fresh clone. */
try {
  checkNode();
  await install({ dev: true });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
