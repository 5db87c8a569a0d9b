import { buildDocs, checkNode, install, webpack } from "./prepare.mjs";

/** npm run build: all hosts and the reference pages, from a fresh clone too. Arguments go to webpack: `npm run build -- --env language=nl`. */
try {
  checkNode();
  await install();
  await webpack(process.argv.slice(2));
  await buildDocs();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
