import erfc from "@stdlib/math-base-special-erfc";
import erfinv from "@stdlib/math-base-special-erfinv";

/** Half-width, in standard errors, of the central interval that holds `confidence` of a normal distribution: 1.96 for 0.95. */
export const normalMargin = (confidence: number): number => Math.SQRT2 * erfinv(confidence);

/** The chance that a standard normal value lies at least this far from 0 on either side, to the last digits however small. */
export const twoSidedP = (z: number): number => erfc(Math.abs(z) / Math.SQRT2);
