import erfinv from "@stdlib/math-base-special-erfinv";

/** Half-width, in standard errors, of the central interval that holds `confidence` of a normal distribution: 1.96 for 0.95. */
export const normalMargin = (confidence: number): number => Math.SQRT2 * erfinv(confidence);
