import digamma from "@stdlib/math-base-special-digamma";
import gammaln from "@stdlib/math-base-special-gammaln";
import trigamma from "@stdlib/math-base-special-trigamma";

/** The logarithm of the gamma function and its first two derivatives, for positive numbers. */
export const logGamma = (x: number): number => gammaln(x);
export const logGammaSlope = (x: number): number => digamma(x);
export const logGammaBend = (x: number): number => trigamma(x);
