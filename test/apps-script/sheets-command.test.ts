import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface SheetsCommand {
  missing(folder: string, isLoggedIn: () => boolean): string | undefined;
}

const root = path.resolve(import.meta.dirname, "../..");
const { missing } = (await import(path.join(root, "scripts", "sheets.mjs"))) as SheetsCommand;
const example = readFileSync(path.join(root, ".clasp.example.json"), "utf8");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kwadrant-sheets-"));
  const clasp = path.join(folder, "node_modules", "@google", "clasp", "build", "src");
  mkdirSync(clasp, { recursive: true });
  writeFileSync(path.join(clasp, "index.js"), "");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ask = (project: string | undefined, loggedIn = true) => {
  if (project !== undefined) writeFileSync(path.join(folder, ".clasp.json"), project);
  return missing(folder, () => loggedIn);
};

describe("npm run sheets", () => {
  it("asks for a login first", () => {
    expect(ask(undefined, false)).toContain("npx clasp login");
  });

  it("tells how to get a project", () => {
    expect(ask(undefined)).toContain("npx clasp create-script --type sheets");
    expect(ask(undefined)).toContain(".clasp.example.json");
  });

  it("notices an example that was copied and not filled in", () => {
    expect(ask(example)).toContain("script id");
    expect(ask('{ "rootDir": "dist/apps-script" }')).toContain("script id");
  });

  it("notices a project that pushes another folder", () => {
    expect(ask(`{ "scriptId": "${"1".repeat(57)}" }`)).toContain('"dist/apps-script"');
  });

  it("finds nothing missing in a filled in example, comments and all", () => {
    const filled = example.replace(/PUT_[A-Z_]+/, "1".repeat(57));
    expect(ask(filled)).toBeUndefined();
    expect(ask(`// mine\n${filled}`)).toBeUndefined();
  });

  it("says so where clasp is not installed", () => {
    rmSync(path.join(folder, "node_modules"), { recursive: true });
    expect(ask(example)).toContain("npm install");
  });
});
