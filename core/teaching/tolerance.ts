/** How far an answer may lie from what was expected, each in its own measure. */
export type Tolerance =
  | { readonly mode: "absolute"; readonly value: number }
  | { readonly mode: "relative"; readonly value: number }
  /** Half a unit of the last of so many decimals, so that the rounded and the unrounded answer both pass. */
  | { readonly mode: "decimals"; readonly value: number }
  /** The same in significant digits. */
  | { readonly mode: "digits"; readonly value: number };

/** The distance from the expected value that is still right. */
export function allowedFor(expected: number, { mode, value }: Tolerance): number {
  switch (mode) {
    case "absolute":
      return value;
    case "relative":
      return value * Math.abs(expected);
    case "decimals":
      return 0.5 * 10 ** -value;
    case "digits":
      return expected === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(expected))) + 1 - value);
  }
}

/** Whether an answer is right: a value on the line counts, also where the computer's own rounding puts it just beyond. */
export const isWithin = (answer: number, expected: number, tolerance: Tolerance): boolean =>
  Math.abs(answer - expected) <= withRounding(allowedFor(expected, tolerance), expected);

const withRounding = (allowed: number, expected: number): number => allowed * (1 + 1e-9) + 1e-12 * Math.abs(expected);
