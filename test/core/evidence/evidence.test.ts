import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { entries } from "../../../core/registry.ts";
import { ask } from "../ask.ts";
import { accounts } from "./accounts.ts";
import { customerBases } from "./customer-bases.ts";
import { distribution } from "./distribution.ts";
import type { Evidence } from "./evidence.ts";
import { matrices } from "./matrices.ts";
import { price } from "./price.ts";
import { retention } from "./retention.ts";
import { sales } from "./sales.ts";
import { satisfaction } from "./satisfaction.ts";
import { scorecards } from "./scorecards.ts";
import { segments } from "./segments.ts";
import { teaching } from "./teaching.ts";
import { value } from "./value.ts";

const all: readonly Evidence[] = [
  ...satisfaction,
  ...retention,
  ...value,
  ...customerBases,
  ...segments,
  ...matrices,
  ...distribution,
  ...sales,
  ...price,
  ...accounts,
  ...scorecards,
  ...teaching,
];

function expectNear(received: unknown, expected: unknown, within: number): void {
  if (Array.isArray(expected)) {
    expect(received).toHaveLength(expected.length);
    expected.forEach((item, index) => {
      expectNear((received as unknown[])[index], item, within);
    });
  } else if (typeof expected === "number") {
    expect(received).toBeTypeOf("number");
    expect(Math.abs((received as number) - expected)).toBeLessThanOrEqual(within);
  } else expect(received).toBe(expected);
}

describe("what sources outside the project say", () => {
  it.each(all.map((one) => [one.id, one.source, one] as const))("%s: %s", (id, _source, one) => {
    const { args, pick = (cells: unknown) => cells, expected, within = 1e-9 } = one;
    expectNear(pick(ask(id, args)), expected, within);
  });

  it("is there for every function", () => {
    const named = new Set(all.map(({ id }) => id));
    expect(entries.map(({ calculator }) => calculator.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("names recipes that exist", () => {
    const recipes = all.flatMap(({ source }) => source.match(/recipes\/[\w.-]+/g) ?? []);
    for (const recipe of recipes) expect(existsSync(path.join(import.meta.dirname, recipe)), recipe).toBe(true);
  });
});
