import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webpack } from "../../scripts/prepare.mjs";
import { BUILD_TIME } from "./build.ts";
import { problemsOf } from "./manifest-problems.ts";

const BASE = "https://school.example/apps/kwadrant/";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "kwadrant-deployment-"));
  const settings = ["--env", `baseUrl=${BASE}`, "--env", "namespace=SALES"];
  await webpack(["--config-name", "excel", "--output-path", folder, ...settings], { quiet: true });
}, BUILD_TIME);
afterAll(() => rmSync(folder, { recursive: true }));

const text = (file: string) => readFileSync(path.join(folder, file), "utf8");

describe("a build for a place on the web, with a prefix", () => {
  test("has a manifest that Excel takes, with all addresses there", () => {
    expect(problemsOf(text("manifest.xml"), folder, BASE)).toEqual([]);
  });

  test("names the development server in no file", () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    const texts = files.filter((file) => statSync(path.join(folder, file)).isFile() && !file.endsWith(".png"));
    expect(texts).toContain("functions.js");
    for (const file of texts) expect([file, text(file).includes("localhost")]).toEqual([file, false]);
  });

  test("has the prefix in the manifest, in the help and in the formulas that the pane writes", () => {
    expect(text("manifest.xml")).toContain('<bt:String id="Namespace" DefaultValue="SALES"/>');
    expect(text("help.html")).toContain("=SALES.NPS(");
    expect(text("taskpane.js")).toContain("SALES");
  });
});
