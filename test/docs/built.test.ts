import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { docsFiles, docsSite } from "../../scripts/docs/site.ts";

const BUILT = path.resolve(import.meta.dirname, "../../dist/docs");

it("npm run build has written the pages as they are, and nothing else but their style, search and pictures", async () => {
  expect(existsSync(BUILT), "npm run build writes dist/docs").toBe(true);
  const site = await docsSite();
  const files = readdirSync(BUILT, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(BUILT, name)).isFile())
    .map((name) => name.split(path.sep).join("/"));
  expect(files.sort()).toEqual([...site.keys(), ...docsFiles().keys()].sort());
  for (const [file, page] of site) expect(readFileSync(path.join(BUILT, file), "utf8") === page, file).toBe(true);
});
