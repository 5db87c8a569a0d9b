import { describe, expect, it } from "vitest";
import { logGamma, logGammaBend, logGammaSlope } from "../../../core/numeric/gamma.ts";
import { logGammaRatio } from "../../../core/numeric/gamma-ratio.ts";
import { geometricSeries } from "../../../core/numeric/hypergeometric.ts";
import { normalMargin } from "../../../core/numeric/normal.ts";
import { reference } from "../../references.ts";
import figures from "./special-functions.json" with { type: "json" };

type Function = (...inputs: number[]) => number;

/** The largest distance to what is true, relative where that is above 1 and absolute below. */
function worst(rows: readonly (readonly number[])[], own: Function): number {
  const distances = rows.map((row) => {
    const expected = row.at(-1) as number;
    return Math.abs(own(...row.slice(0, -1)) - expected) / Math.max(1, Math.abs(expected));
  });
  return Math.max(...distances);
}

describe("over the range that models of customer bases use, mpmath agrees with", () => {
  it.each([
    ["logGamma", logGamma, 1e-14],
    ["digamma", logGammaSlope, 1e-14],
    ["trigamma", logGammaBend, 1e-13],
    ["logGammaRatio", logGammaRatio, 1e-13],
    ["hypergeometric", geometricSeries, 1e-11],
    ["normalMargin", normalMargin, 1e-14],
  ] as const)("%s", (name, own, within) => {
    expect(figures[name].length).toBeGreaterThanOrEqual(10);
    expect(worst(figures[name], own as Function)).toBeLessThan(within);
  });
});

interface Case {
  readonly name: string;
  readonly inputs: Readonly<Record<string, readonly (number | readonly number[])[]>>;
  readonly expected: readonly number[];
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}

const logBeta = (a: number, b: number): number => logGamma(a) - logGammaRatio(b, a);

/** The functions by the name of the input. U is not used by any model here. */
const OWN: Readonly<Record<string, Function>> = {
  x: logGamma,
  ab: logBeta,
  abcz: (a = 0, b = 0, c = 0, z = 0) =>
    z < 0 ? (1 - z) ** -a * geometricSeries(a, c - b, c, z / (z - 1)) : geometricSeries(a, b, c, z),
  conf: normalMargin,
};

const certified = reference("cases/special_functions.json");
describe.skipIf(certified === undefined)("certified values", () => {
  const cases = JSON.parse(certified ?? "[]") as readonly Case[];
  const known = cases.filter(({ inputs }) => Object.keys(inputs).every((key) => key in OWN));

  it.each(known.map((one) => [one.name, one] as const))("of %s are met", (_, { inputs, expected, tolerance }) => {
    const [[key, given] = ["", []]] = Object.entries(inputs);
    given.forEach((input, at) => {
      const value = (OWN[key] as Function)(...[input].flat());
      const right = expected[at] as number;
      const allowed = (tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(right);
      expect(Math.abs(value - right), `${key} ${input}`).toBeLessThanOrEqual(allowed);
    });
  });

  it("are there for all functions that are used", () => {
    expect(new Set(known.flatMap(({ inputs }) => Object.keys(inputs)))).toEqual(new Set(Object.keys(OWN)));
  });
});
