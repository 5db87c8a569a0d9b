import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { built, DIST } from "../hosts/sheets/runtime.ts";

const root = path.resolve(import.meta.dirname, "../..");
const PUSHED = ["dist/apps-script/Code.js", "dist/apps-script/Sidebar.html", "dist/apps-script/appsscript.json"];

let folder: string;

/** A clone in which somebody filled in the example, without an account on this machine. */
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "kwadrant-push-"));
  mkdirSync(path.join(folder, "dist"));
  cpSync(DIST, path.join(folder, "dist", "apps-script"), { recursive: true });
  cpSync(path.join(root, ".claspignore"), path.join(folder, ".claspignore"));
  const example = readFileSync(path.join(root, ".clasp.example.json"), "utf8");
  writeFileSync(path.join(folder, ".clasp.json"), example.replace(/PUT_[A-Z_]+/, "1".repeat(57)));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function pushSet(): string[] {
  const clasp = path.join(root, "node_modules", "@google", "clasp", "build", "src", "index.js");
  const env = { PATH: process.env.PATH ?? "", HOME: folder };
  const status = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return (JSON.parse(status) as { filesToPush: string[] }).filesToPush.sort();
}

describe("what clasp pushes", () => {
  it("is the script, the sidebar and the manifest", () => {
    expect(pushSet()).toEqual(PUSHED);
  });

  it("is nothing else that happens to lie there", () => {
    for (const stray of ["stray.js", "stray.html", "Code.test.js"]) {
      writeFileSync(path.join(folder, "dist", "apps-script", stray), "");
    }
    expect(pushSet()).toEqual(PUSHED);
  });
});

describe("the manifest", () => {
  const manifest = JSON.parse(built("appsscript.json")) as Record<string, unknown>;

  it("runs on V8, in a time zone without summer time", () => {
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Etc/UTC", exceptionLogging: "STACKDRIVER" });
  });

  it("asks for the open spreadsheet, a sidebar and the files that it makes itself, and for nothing else", () => {
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/drive.file",
    ]);
    // The services that make do with that scope; DriveApp wants the whole Drive.
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [
        { userSymbol: "Drive", serviceId: "drive", version: "v3" },
        { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
      ],
    });
  });

  it("has no slot that Apps Script does not know", () => {
    const known = ["timeZone", "runtimeVersion", "exceptionLogging", "dependencies", "oauthScopes"];
    expect(Object.keys(manifest).sort()).toEqual(known.sort());
  });
});
