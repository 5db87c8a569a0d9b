import vm from "node:vm";
import { parse } from "acorn";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** Every global that a host might offer, and that core may not touch while it loads or computes. */
const POISONED = [
  "window self document navigator location localStorage fetch XMLHttpRequest WebSocket Office Excel CustomFunctions OfficeExtension",
  "SpreadsheetApp HtmlService PropertiesService CacheService UrlFetchApp ScriptApp Session Utilities Logger DriveApp google",
  "process require module exports Buffer setTimeout setInterval setImmediate queueMicrotask structuredClone performance crypto",
  "URL TextEncoder TextDecoder Blob atob btoa console Intl",
]
  .join(" ")
  .split(" ");

let code = "";

beforeAll(async () => {
  const built = await build({
    entryPoints: ["core/answer.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Kwadrant",
    target: "es2019",
  });
  code = built.outputFiles[0]?.text ?? "";
});

describe("core, bundled", () => {
  it("is ES2019", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("loads and answers in a bare V8 context with every global poisoned", () => {
    const context = vm.createContext(Object.create(null));
    const poison = (name: string) =>
      `Object.defineProperty(globalThis, "${name}", { get() { throw new Error("touched ${name}"); }, configurable: true });`;
    vm.runInContext(POISONED.map(poison).join("\n"), context);
    vm.runInContext(code, context);
    const ask = (id: string, args: string) =>
      JSON.parse(
        vm.runInContext(`JSON.stringify(Kwadrant.answer("${id}", ${args}, { language: "nl" }))`, context) as string,
      );
    expect(ask("CLV", "[180, 0.45, 12]")).toEqual({ ok: true, cells: 972 });
    expect(ask("NPSINTERVAL", "[[[10], [0]]]").ok).toBe(true);
    expect(ask("EXPLAIN", '["CLV", 180, 0.45, 12]').cells).toHaveLength(3);
    expect(ask("NPS", '[[["x"], ["y"]]]').sentence).toContain("rij 2");
  });

  it("knows neither the clock nor chance", () => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(
      'Date.now = () => { throw new Error("clock"); }; Math.random = () => { throw new Error("chance"); };',
      context,
    );
    vm.runInContext(code, context);
    expect(
      vm.runInContext('Kwadrant.answer("RFM", [[["a"]], [["2024-01-31"]], [[5]]], { language: "en" }).ok', context),
    ).toBe(true);
  });
});
