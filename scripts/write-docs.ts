import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { docsSite } from "./docs/site.ts";

/** Writes the reference pages and the worked example to dist/docs: static files that need no server and fetch nothing. */
const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "dist", "docs");

rmSync(folder, { recursive: true, force: true });
for (const [file, page] of await docsSite()) {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, page);
}
for (const asset of ["page.css", "search.js"])
  copyFileSync(path.join(root, "scripts", "docs", asset), path.join(folder, asset));
