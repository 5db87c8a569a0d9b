import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The module as a build with this prefix has it. */
async function build(namespace: string | undefined) {
  vi.resetModules();
  if (namespace !== undefined) vi.stubGlobal("KWADRANT_NAMESPACE", namespace);
  return import("../../addin/local-formula.ts");
}

describe("formulas in the variant with a prefix", () => {
  test("get it before our functions only, and lose it for the pane", async () => {
    const { withPrefix, withoutPrefix } = await build("SALES");
    const formula = '=ROUND(CLV(A1,B1,C1),0)+NPS(Clients[Score])&"NPS("';
    const written = '=ROUND(SALES.CLV(A1,B1,C1),0)+SALES.NPS(Clients[Score])&"NPS("';
    expect(withPrefix(formula)).toBe(written);
    expect(withoutPrefix(written)).toBe(formula);
  });

  test("are left alone without a prefix", async () => {
    const { withPrefix, withoutPrefix } = await build(undefined);
    expect([withPrefix("=NPS(A1:A3)"), withoutPrefix("=SALES.NPS(A1)")]).toEqual(["=NPS(A1:A3)", "=SALES.NPS(A1)"]);
  });
});
