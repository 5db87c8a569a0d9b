import { describe, expect, it } from "vitest";
import { ENTRY_POINTS, LIBRARY } from "../../apps-script/entry-points.ts";
import { appsScriptStubs, identifier } from "../../core/emit/apps-script-stubs.ts";
import type { Param } from "../../core/params.ts";
import { type Entry, entries } from "../../core/registry.ts";
import { LANGUAGES } from "../../core/words.ts";

const [first] = entries as readonly [Entry, ...Entry[]];

const SCORE: Param = { name: "scores", kind: "numbers", unit: "score", help: "Answers." };
const RATE: Param = { name: "rate", kind: "number", unit: "fraction", help: "A rate.", default: 0.05 };

function entryOf(id: string, params: readonly Param[], summary = "A summary."): Entry {
  return { ...first, calculator: { ...first.calculator, id, params, summary } };
}

const stubsOf = (...functions: readonly Entry[]) => appsScriptStubs(LIBRARY, "en", ENTRY_POINTS, functions);

describe("the stubs of Apps Script", () => {
  it("declare a function with its real parameters and its help", () => {
    expect(stubsOf(entryOf("TRYOUT", [SCORE, RATE]))).toContain(
      [
        "/**",
        " * A summary.",
        " *",
        " * @param {number[][]} scores Answers.",
        " * @param {number} rate (optional) A rate. Default: 5%.",
        ` * @return {number} ${first.calculator.result.help}`,
        " * @customfunction",
        " */",
        "function TRYOUT(scores, rate) {",
        '  return Kwadrant.call("TRYOUT", [scores, rate]);',
        "}",
      ].join("\n"),
    );
  });

  it("pass on everything that a function with any number of arguments was given", () => {
    const rest: Param = { name: "arguments", kind: "rest", optional: true, help: "More." };
    const name: Param = { name: "function", kind: "text", help: "Which." };
    expect(stubsOf(entryOf("TRYOUT", [name, rest]))).toContain(
      'function TRYOUT(theFunction, theArguments) {\n  return Kwadrant.call("TRYOUT", Array.prototype.slice.call(arguments));',
    );
  });

  it("hand every entry point over to the bundle", () => {
    for (const { name, params } of ENTRY_POINTS) {
      const list = params.join(", ");
      expect(stubsOf()).toContain(`function ${name}(${list}) {\n  return Kwadrant.run("${name}", [${list}]);\n}`);
    }
  });

  it("keep help inside its comment, on one line, free of tags", () => {
    const stubs = stubsOf(entryOf("TRYOUT", [SCORE], "Ends */ here\nwrite to a@b if x < y > z"));
    expect(stubs).toContain(" * Ends * / here write to a(at)b if x ‹ y › z\n");
  });

  it.each([
    ["RFM5", "reads as a cell"],
    ["R1C1", "reads as a cell"],
    ["TRYOUT_", "cannot name a function"],
    ["2NPS", "cannot name a function"],
    ["T.RY", "cannot name a function"],
    ["API", "is taken"],
    ["ONOPEN", "is taken"],
    ["kwadrant", "is taken"],
  ])("refuse the name %s", (id, reason) => {
    expect(() => stubsOf(entryOf(id, [SCORE]))).toThrow(reason);
  });

  it("refuse two names that differ in capitals only", () => {
    expect(() => stubsOf(entryOf("TRYOUT", [SCORE]), entryOf("Tryout", [SCORE]))).toThrow("the name Tryout is taken");
  });

  it("refuse a required parameter behind an optional one", () => {
    expect(() => stubsOf(entryOf("TRYOUT", [RATE, SCORE]))).toThrow("scores is required");
  });

  it("make Dutch parameter names into identifiers", () => {
    expect(identifier("gemiddelde orderwaarde (€)")).toBe("gemiddeldeOrderwaarde");
    expect(identifier("coëfficiënt x-as")).toBe("coefficientXAs");
    expect(identifier("Function")).toBe("theFunction");
    expect(() => identifier("€")).toThrow("cannot be made into a parameter name");
  });

  it.each(LANGUAGES)("exist for the whole registry in %s and parse", (language) => {
    const stubs = appsScriptStubs(LIBRARY, language, ENTRY_POINTS);
    expect(() => new Function(stubs)).not.toThrow();
    for (const { calculator } of entries) expect(stubs).toContain(`function ${calculator.id}(`);
  });
});
