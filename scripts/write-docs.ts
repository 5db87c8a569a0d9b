import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { docsFiles, docsSite } from "./docs/site.ts";

/** Writes the documentation to dist/docs: static files that need no server and fetch nothing. */
const folder = path.resolve(import.meta.dirname, "..", "dist", "docs");

function placeFor(file: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}

rmSync(folder, { recursive: true, force: true });
for (const [file, page] of await docsSite()) writeFileSync(placeFor(file), page);
for (const [file, source] of docsFiles()) copyFileSync(source, placeFor(file));
